namespace Standoff.Evidence.Diagnostics;

public enum Severity
{
    /// <summary>Something a person should look at; the edition is still published.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}
