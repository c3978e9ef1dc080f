namespace Statiq.Common;

/// <summary>What is deleted in the output folder between executions.</summary>
public enum CleanMode
{
    None,

    /// <summary>What the last execution wrote, before the next one; all before the
    /// first.</summary>
    Self,

    /// <summary>All, before each execution.</summary>
    Full,

    /// <summary>What the last execution wrote and this one did not, after it; all before the
    /// first.</summary>
    Unwritten,
}
