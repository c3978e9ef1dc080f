using System.Text;

namespace Standoff.Model.Draws;

/// <summary>
/// The random numbers of one variable, by position: Philox 4x32-10 (Salmon, Moraes, Dror and Shaw,
/// "Parallel random numbers: as easy as 1, 2, 3", 2011), keyed by the variable's name. Another
/// variable or another order of evaluation changes no draw.
/// </summary>
public sealed class RandomStream
{
    private readonly (uint, uint) _key;

    /// <param name="id">Of the variable.</param>
    public RandomStream(string id)
    {
        // FNV-1a, 64 bits.
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(id))
            hash = (hash ^ b) * 1099511628211UL;
        _key = ((uint)hash, (uint)(hash >> 32));
    }

    /// <summary>A number in the open interval from 0 to 1.</summary>
    /// <param name="position">Not negative.</param>
    public double this[int position]
    {
        get
        {
            var (a, b, _, _) = Philox(((uint)position, 0, 0, 0), _key);
            return Number(a, b);
        }
    }

    /// <summary>
    /// The upper 52 of 64 bits as the middle of one of 2⁵² equal steps; with one bit more the last
    /// middle would round to 1.
    /// </summary>
    internal static double Number(uint high, uint low) =>
        ((((ulong)high << 20) | (low >> 12)) + 0.5) / (1UL << 52);

    internal static (uint A, uint B, uint C, uint D) Philox((uint A, uint B, uint C, uint D) counter, (uint A, uint B) key)
    {
        for (var round = 0; round < 10; round++)
        {
            var first = (ulong)counter.A * 0xD2511F53;
            var second = (ulong)counter.C * 0xCD9E8D57;
            counter = ((uint)(second >> 32) ^ counter.B ^ key.A, (uint)second, (uint)(first >> 32) ^ counter.D ^ key.B, (uint)first);
            key = (key.A + 0x9E3779B9, key.B + 0xBB67AE85);
        }

        return counter;
    }
}
