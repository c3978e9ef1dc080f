namespace Standoff.Evidence.Diagnostics;

/// <summary>What would put a diagnostic right.</summary>
/// <param name="Place">The characters that go; a length of zero only inserts.</param>
/// <param name="Text">What comes instead.</param>
public sealed record Correction(Place Place, string Text);
