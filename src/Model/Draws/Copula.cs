using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model.Draws;

/// <summary>
/// Ties the draws of correlated inputs together by a Gaussian copula: each input keeps its own
/// distribution. Inputs that no correlation connects keep the draws they would have alone.
/// </summary>
internal sealed class Copula
{
    /// <summary>Inputs that hang together; the time of their matrix grows with the cube.</summary>
    private const int MaxGroup = 100;

    private readonly Dictionary<string, (IReadOnlyList<string> Group, double[] Weights)> _byInput;

    private Copula(Dictionary<string, (IReadOnlyList<string>, double[])> byInput, IReadOnlySet<string> untied) =>
        (_byInput, Untied) = (byInput, untied);

    /// <summary>
    /// Inputs that hang together with others in a way that nobody knows, which has been reported.
    /// </summary>
    public IReadOnlySet<string> Untied { get; }

    /// <summary>
    /// Reports SR2016 for a name that is no input with a range, SR2017 for correlations that
    /// cannot hold together, SR2024 for too many that do; leaves those out.
    /// </summary>
    /// <param name="wrong">Ids that stand in correlations that are wrong, which has been reported.</param>
    /// <param name="isWhole">Whether all correlations could be read; else any input may have another.</param>
    public static Outcome<Copula> Create(
        IReadOnlyList<Correlation> correlations, bool isWhole, IReadOnlySet<string> wrong, QuantityTable quantities)
    {
        var diagnostics = new DiagnosticBag();
        var drawn = quantities.Inputs
            .Where(Simulation.IsDrawn)
            .Select(i => i.Id)
            .ToHashSet(StringComparer.Ordinal);
        var sound = correlations.Where(c => Knows(c.First) & Knows(c.Second)).ToList();
        var untied = drawn.Where(id => !isWhole || correlations.Except(sound).Any(c => Ends(c).Contains(id))).Concat(wrong).ToHashSet(StringComparer.Ordinal);
        var byInput = new Dictionary<string, (IReadOnlyList<string>, double[])>(StringComparer.Ordinal);
        foreach (var group in FindGroups(sound))
        {
            if (group.Any(untied.Contains))
            {
                untied.UnionWith(group);
                continue;
            }

            if (group.Count > MaxGroup)
            {
                untied.UnionWith(group);
                diagnostics.Add(DiagnosticCatalogue.LargeGroup(sound.First(c => c.First.Text == group[0] || c.Second.Text == group[0]).First.Place, MaxGroup));
                continue;
            }

            try
            {
                var factor = CreateMatrix(group, sound).Cholesky().Factor;
                for (var i = 0; i < group.Count; i++)
                    byInput.Add(group[i], (group, factor.Row(i).ToArray()));
            }
            catch (ArgumentException)
            {
                untied.UnionWith(group);
                var first = sound.First(c => c.First.Text == group[0] || c.Second.Text == group[0]).First;
                diagnostics.Add(DiagnosticCatalogue.Incompatible(
                    first.Place, string.Join(", ", group)));
            }
        }

        return diagnostics.ToOutcome(new Copula(byInput, untied));

        bool Knows(Cell id)
        {
            if (drawn.Contains(id.Text))
                return true;
            if (!quantities.IsBroken(id.Text))
                diagnostics.Add(DiagnosticCatalogue.NotAnInput(
                    id.Place, id.Text, Suggestion.For(id.Text, drawn)));
            return false;
        }
    }

    private static IEnumerable<string> Ends(Correlation row) => [row.First.Text, row.Second.Text];

    /// <summary>Every input that is tied to others, with the weights of its factor.</summary>
    public IReadOnlyList<Tie> Ties =>
    [
        .. _byInput.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new Tie(
            t.Key, [.. t.Value.Group.Zip(t.Value.Weights).Where(w => w.Second != 0).Select(w => new TieWeight(w.First, w.Second))])),
    ];

    /// <summary>The inputs whose draws hang together with those of an input, itself among them.</summary>
    public IReadOnlyList<string> GroupOf(string id) => _byInput.TryGetValue(id, out var tie) ? tie.Group : [id];

    /// <summary>
    /// The probability that an input's draw leaves below it, in the open interval from 0 to 1.
    /// </summary>
    public Func<int, double> ProbabilitiesOf(string id)
    {
        if (!_byInput.TryGetValue(id, out var tie))
        {
            var own = new RandomStream(id);
            return i => own[i];
        }

        var streams = tie.Group.Select(name => new RandomStream(name)).ToArray();
        return i =>
        {
            var sum = 0.0;
            for (var k = 0; k < streams.Length; k++)
            {
                if (tie.Weights[k] != 0)
                    sum += tie.Weights[k] * Normal.InvCDF(0, 1, streams[k][i]);
            }

            return Math.Clamp(Normal.CDF(0, 1, sum), double.Epsilon, 1 - 1e-16);
        };
    }

    /// <summary>Takes down what ties an input's draws to those of others.</summary>
    public void Write(string id, FingerprintWriter writer)
    {
        var (group, weights) = _byInput.GetValueOrDefault(id, ([], []));
        writer.Add(group.Count);
        foreach (var (name, weight) in group.Zip(weights))
            writer.Add(name).Add(weight);
    }

    /// <summary>
    /// Inputs that correlations connect, directly or through others; each group in ordinal order.
    /// </summary>
    private static IEnumerable<IReadOnlyList<string>> FindGroups(
        IReadOnlyList<Correlation> correlations)
    {
        var left = correlations
            .SelectMany(c => new[] { c.First.Text, c.Second.Text })
            .ToHashSet(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var group = new SortedSet<string>(StringComparer.Ordinal) { left.Min(StringComparer.Ordinal)! };
            int before;
            do
            {
                before = group.Count;
                foreach (var correlation in correlations.Where(c => group.Contains(c.First.Text) || group.Contains(c.Second.Text)))
                    group.UnionWith([correlation.First.Text, correlation.Second.Text]);
            }
            while (group.Count > before);
            left.ExceptWith(group);
            yield return [.. group];
        }
    }

    private static Matrix<double> CreateMatrix(
        IReadOnlyList<string> group, IReadOnlyList<Correlation> correlations)
    {
        var matrix = Matrix<double>.Build.DenseIdentity(group.Count);
        foreach (var correlation in correlations)
        {
            var (i, j) = (IndexOf(group, correlation.First.Text), IndexOf(group, correlation.Second.Text));
            if (i >= 0 && j >= 0)
                matrix[i, j] = matrix[j, i] = ToNormals(correlation.Coefficient);
        }

        return matrix;
    }

    /// <summary>
    /// The linear correlation of two normal variables whose ranks correlate so (Pearson 1907).
    /// </summary>
    private static double ToNormals(double rankCorrelation) =>
        2 * Math.Sin(Math.PI * rankCorrelation / 6);

    private static int IndexOf(IReadOnlyList<string> group, string id)
    {
        for (var i = 0; i < group.Count; i++)
        {
            if (group[i] == id)
                return i;
        }

        return -1;
    }
}
