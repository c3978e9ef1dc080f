using Markdig.Extensions.CustomContainers;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Conditions;

namespace Standoff.Site.Prose;

/// <summary>A sentence with an address that the report stands by.</summary>
/// <param name="Block">Its text in the document.</param>
public abstract record Finding(string Id, CustomContainer Block, Place Place);

/// <summary>A finding that holds as long as its condition does.</summary>
/// <param name="Condition">Null where it is wrong, which has been reported.</param>
public sealed record Conclusion(string Id, CustomContainer Block, Place Place, Condition? Condition) : Finding(Id, Block, Place)
{
    /// <summary>
    /// Whether the report leaves it open: a question with odds, which may hold or not and is no
    /// finding.
    /// </summary>
    public bool IsOpen { get; init; }
}

/// <summary>A finding without arithmetic.</summary>
public sealed record Judgement(string Id, CustomContainer Block, Place Place) : Finding(Id, Block, Place);
