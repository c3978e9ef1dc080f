using Markdig.Extensions.CustomContainers;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Conditions;

namespace Standoff.Site.Prose;

/// <summary>A sentence with an address that the report stands by.</summary>
/// <param name="Block">Its text in the document.</param>
public abstract record Statement(string Id, CustomContainer Block, Place Place);

/// <summary>A statement that holds as long as its condition does.</summary>
/// <param name="Condition">Null where it is wrong, which has been reported.</param>
public sealed record Conclusion(string Id, CustomContainer Block, Place Place, Condition? Condition) : Statement(Id, Block, Place);

/// <summary>A statement without arithmetic.</summary>
public sealed record Judgement(string Id, CustomContainer Block, Place Place) : Statement(Id, Block, Place);
