using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Standoff.Model;
using Standoff.Model.Cases;
using Standoff.Model.Quantities;
using Standoff.Site.Consequences;

namespace Standoff.Site.Commands.Evaluation;

/// <summary>Cases as JSON; <c>never</c>, which has no number there, is that word.</summary>
internal static class EvaluationJson
{
    /// <summary>How many cases are worked out at once.</summary>
    private const int Batch = 512;

    /// <summary>
    /// One document: inputs with their ranges, results with their percentiles, of another case what
    /// it changes.
    /// </summary>
    /// <param name="effects">Of another case; null of the published one.</param>
    public static void Write(Evaluation evaluation, BuildEffects? effects, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = Writer(buffer, indented: true);
        json.WriteStartObject();
        json.WriteStartObject("inputs");
        foreach (var input in evaluation.Inputs)
        {
            json.WriteStartObject(input.Id);
            Number(json, "base", evaluation.Base(input));
            Number(json, "low", evaluation.Low(input));
            Number(json, "high", evaluation.High(input));
            json.WriteString("unit", input.Unit.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("results");
        foreach (var result in evaluation.Results)
        {
            json.WriteStartObject(result.Id);
            Number(json, "base", evaluation.Base(result));
            json.WriteString("unit", result.Unit.ToString());
            foreach (var statistic in Statistic.Of(result))
                Number(json, statistic.Name, evaluation.Simulation.Percentile(result.Id, statistic.Share!.Value));
            if (evaluation.Simulation.ShareOfNever(result.Id) is > 0 and var share)
                Number(json, "never", share);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (effects is not null)
            Write(json, effects);
        json.WriteEndObject();
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    private static void Write(Utf8JsonWriter json, BuildEffects effects)
    {
        json.WriteStartObject("effects");
        WriteList(json, "findings", effects.Findings, f =>
        {
            json.WriteString("id", f.Id);
            json.WriteBoolean("holds", f.State.Holds);
            json.WriteString("sentence", f.State.Sentence);
            WriteList(json, "turned_by", f.Movers, m => Write(json, m));
        });
        WriteList(json, "words", effects.Words, w =>
        {
            json.WriteString("place", w.Found.Place.ToString());
            json.WriteString("code", w.Found.Kind.Code);
            json.WriteString("message", w.Found.Message);
            json.WriteString("condition", w.Found.Condition);
            WriteList(json, "subjects", w.Found.Subjects, s =>
            {
                json.WriteString("kind", s.Kind.ToString().ToLowerInvariant());
                json.WriteString("id", s.Id);
            });
            WriteList(json, "turned_by", w.Movers.Where(m => m.Turn is not null), m => Write(json, m));
        });
        WriteList(json, "results", effects.Results, r =>
        {
            json.WriteString("id", r.Quantity.Id);
            Number(json, "was", r.Old);
            Number(json, "is", r.New);
            json.WriteBoolean("outside_its_range", r.HasLeftRange);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mover mover)
    {
        json.WriteString("input", mover.Fact.Quantity.Id);
        Number(json, "at", mover.Turn!.Value);
        json.WriteString("when", mover.Turn.IsAbove ? "above" : "below");
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in all)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An object a line for each case: the base value of every result.</summary>
    public static void WriteLines(CaseTable table, Case others, Workbook workbook, TextWriter output)
    {
        var names = workbook.Results.Select(r => JsonEncodedText.Encode(r.Id)).ToList();
        for (var start = 0; start < table.Count; start += Batch)
        {
            var count = Math.Min(Batch, table.Count - start);
            var values = workbook.Evaluate(table.Select(start, count, others), count);
            var columns = workbook.Results.Select(r => values[r.Id]).ToList();
            var buffer = new ArrayBufferWriter<byte>();
            using var json = Writer(buffer, indented: false);
            for (var row = 0; row < count; row++)
            {
                json.WriteStartObject();
                for (var column = 0; column < columns.Count; column++)
                    Number(json, names[column], columns[column][row]);
                json.WriteEndObject();
                json.Flush();
                buffer.Write("\n"u8);
                json.Reset();
            }

            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
    }

    private static Utf8JsonWriter Writer(IBufferWriter<byte> output, bool indented) =>
        new(output, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });

    private static void Number(Utf8JsonWriter json, string name, double value) =>
        Number(json, JsonEncodedText.Encode(name), value);

    private static void Number(Utf8JsonWriter json, JsonEncodedText name, double value)
    {
        if (double.IsPositiveInfinity(value))
            json.WriteString(name, "never");
        else if (double.IsFinite(value))
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
