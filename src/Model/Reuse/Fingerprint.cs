namespace Standoff.Model.Reuse;

/// <summary>
/// The first half of the SHA-256 of all that a value follows from: equal fingerprints, equal values.
/// </summary>
public readonly record struct Fingerprint(UInt128 Bits);
