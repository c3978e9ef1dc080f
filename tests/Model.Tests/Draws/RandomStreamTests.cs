using Standoff.Evidence.Rows;
using Standoff.Model.Draws;

namespace Standoff.Model.Tests.Draws;

public sealed class RandomStreamTests
{
    /// <summary>Known answers of Random123 (kat_vectors, philox4x32-10).</summary>
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Philox_gives_the_published_answers(string counter, string key, string expected)
    {
        var (c, k) = (Words(counter), Words(key));
        var (a, b, d, e) = RandomStream.Philox((c[0], c[1], c[2], c[3]), (k[0], k[1]));
        Assert.Equal(expected, $"{a:x8} {b:x8} {d:x8} {e:x8}");
    }

    [Theory]
    [InlineData(0u, 0u)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    [InlineData(uint.MaxValue, 0u)]
    public void A_number_lies_strictly_between_0_and_1(uint high, uint low) =>
        Assert.InRange(RandomStream.Number(high, low), double.Epsilon, Math.BitDecrement(1.0));

    [Fact]
    public void A_stream_depends_on_nothing_but_its_name_and_the_position()
    {
        Assert.Equal(Enumerable.Range(0, 100).Select(i => new RandomStream("gpu_price")[i]), Enumerable.Range(0, 100).Reverse().Select(i => new RandomStream("gpu_price")[i]).Reverse());
        Assert.NotEqual(new RandomStream("gpu_price")[0], new RandomStream("gpu_price")[1]);
        Assert.NotEqual(new RandomStream("gpu_price")[0], new RandomStream("asic_price")[0]);
    }

    /// <summary>
    /// The correlation of independent draws has a standard error of one over the root of their
    /// number.
    /// </summary>
    [Fact]
    public void Streams_of_similar_names_are_not_correlated()
    {
        const int draws = 20_000;
        var streams = new[] { "a", "b", "a1", "a2", "gpu_price", "gpu_prica", "x", "" }
            .Select(id => Drawn(id, draws))
            .ToList();
        foreach (var (i, j) in streams.SelectMany((_, i) => Enumerable.Range(0, i).Select(j => (i, j))))
            Assert.InRange(
                Correlation(streams[i], streams[j]), -5 / Math.Sqrt(draws), 5 / Math.Sqrt(draws));
    }

    [Fact]
    public void Neighbours_in_a_stream_are_not_correlated()
    {
        const int draws = 20_000;
        var stream = Drawn("gpu_price", draws + 1);
        Assert.InRange(
            Correlation(stream[..^1], stream[1..]), -5 / Math.Sqrt(draws), 5 / Math.Sqrt(draws));
    }

    private static double[] Drawn(string id, int draws)
    {
        var stream = new RandomStream(id);
        return [.. Enumerable.Range(0, draws).Select(i => stream[i])];
    }

    private static double Correlation(double[] a, double[] b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        var covariance = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Average();
        return covariance / Math.Sqrt(a.Average(x => (x - meanA) * (x - meanA)) * b.Average(y => (y - meanB) * (y - meanB)));
    }

    private static uint[] Words(string hex) =>
        [.. hex.Split(' ').Select(w => Convert.ToUInt32(w, 16))];
}
