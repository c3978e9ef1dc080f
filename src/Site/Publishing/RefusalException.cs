namespace Standoff.Site.Publishing;

/// <summary>
/// A command cannot do what it was asked before a person has changed something outside the
/// project's files.
/// </summary>
/// <param name="message">A whole sentence that says what to change.</param>
internal sealed class RefusalException(string message) : Exception(message);
