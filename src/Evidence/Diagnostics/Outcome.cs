namespace Standoff.Evidence.Diagnostics;

/// <summary>
/// What an operation gave and what it found wrong on the way. Whether there is a value depends on
/// nothing but the operation's own inputs: an error that was found elsewhere neither hides it nor
/// changes it.
/// </summary>
/// <param name="Value">Null where the inputs allow none, which <paramref name="Found"/> then
/// explains. There may be a value beside errors: then it leaves out what is wrong.</param>
/// <param name="Found">In the order of <see cref="Diagnostics"/>.</param>
public sealed record Outcome<T>(T? Value, Diagnostics Found)
    where T : class;
