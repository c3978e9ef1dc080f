using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Standoff.Model.Reuse;

/// <summary>
/// Takes down what a value follows from. Whoever writes says how many pieces come or marks their
/// kind, so that no two lists of pieces give the same bytes.
/// </summary>
internal sealed class FingerprintWriter
{
    private readonly ArrayBufferWriter<byte> _written = new();

    public FingerprintWriter Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_written.GetSpan(sizeof(int)), number);
        _written.Advance(sizeof(int));
        return this;
    }

    /// <summary>By its bits, so that −0 is not 0.</summary>
    public FingerprintWriter Add(double number)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_written.GetSpan(sizeof(double)), number);
        _written.Advance(sizeof(double));
        return this;
    }

    public FingerprintWriter Add(string text)
    {
        Add(text.Length);
        Encoding.Unicode.GetBytes(text, _written);
        return this;
    }

    public FingerprintWriter Add(Fingerprint print)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(_written.GetSpan(16), print.Bits);
        _written.Advance(16);
        return this;
    }

    public Fingerprint ToFingerprint()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_written.WrittenSpan, hash);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }
}
