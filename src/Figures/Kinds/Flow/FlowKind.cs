using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Flow;

/// <summary>
/// <c>parties</c> (<c>name</c>, <c>label</c>, <c>role</c>, <c>column</c>, <c>row</c>; columns
/// become rows where the drawing is narrow; <c>balance</c>, <c>label</c> and <c>value</c>) and <c>flows</c> (<c>from</c> and <c>to</c>, names of
/// parties; <c>label</c>, <c>value</c> where an amount is known, and <c>paid</c>, <c>later</c> or
/// <c>called</c>, where it is not paid at the start).
/// </summary>
internal sealed class FlowKind : FigureKind
{
    private const int MaxColumn = 5;
    private const int MaxRow = 3;

    public override string Name => "flow";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var partyMaps = recipe.Maps("parties");
        var parties = partyMaps.Select(m => ReadParty(m, unit, reader)).OfType<FlowParty>().ToList();
        var areDistinct = AreDistinct(parties, reader);
        var flowMaps = recipe.Maps("flows");
        var flows = flowMaps.Select(m => ReadFlow(m, parties, unit, reader)).OfType<PartyFlow>().ToList();
        if (unit is null || !areDistinct || parties.Count < partyMaps.Count || parties.Exists(p => !p.IsWhole) || flows.Count < flowMaps.Count || flows.Count == 0 || !AreBusy(parties, flows, reader))
            return null;
        return new FlowContent(reader.Numbers(unit), parties, flows);
    }

    private static FlowParty? ReadParty(RecipeMap map, Unit? unit, RecipeReader reader)
    {
        var (name, label) = (map.Text("name"), map.Text("label"));
        var role = reader.Role(map.Text("role", required: false));
        var (column, row) = (ReadPlace(map, map.Text("column"), "column", MaxColumn, reader), ReadPlace(map, map.Text("row"), "row", MaxRow, reader));
        var balance = ReadBalance(map.Map("balance", required: false), unit, reader);
        var isBalanceRight = balance is not null || !map.Has("balance");
        map.Close();
        return name is null || label is null || column is null || row is null
            ? null
            : new FlowParty(name.Text, label.Printed, role, column.Value, row.Value, balance, name.Place) { IsWhole = isBalanceRight };
    }

    private static PartyBalance? ReadBalance(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var label = map.Text("label");
        var quantity = reader.Quantity(map.Text("value"), unit);
        map.Close();
        return label is null || quantity is null ? null : new PartyBalance(label.Printed, quantity);
    }

    /// <summary>Reports SR5005.</summary>
    private static int? ReadPlace(RecipeMap map, RecipeText? text, string key, int most, RecipeReader reader)
    {
        if (text is null)
            return null;
        if (RecipeReader.TryNumber(text, out var number) && number == Math.Truncate(number) && number >= 1 && number <= most)
            return (int)number;
        reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(text.Place, key, $"a whole number from 1 to {most}"));
        return null;
    }

    /// <summary>Reports SR1011, SR5064.</summary>
    private static bool AreDistinct(List<FlowParty> parties, RecipeReader reader)
    {
        var twice = parties.GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => DiagnosticCatalogue.DuplicateId(g.Last().Origin, g.Key, g.First().Origin.Line)).ToList();
        var taken = parties.GroupBy(p => (p.Column, p.Row)).Where(g => g.DistinctBy(p => p.Name).Count() > 1)
            .Select(g => DiagnosticCatalogue.PlaceTaken(g.Last().Origin, g.Last().Name, g.First().Name)).ToList();
        foreach (var diagnostic in twice.Concat(taken))
            reader.Diagnostics.Add(diagnostic);
        return twice.Count + taken.Count == 0;
    }

    /// <summary>Reports SR1009 for a party that there is not, SR5012 for a negative amount.</summary>
    private static PartyFlow? ReadFlow(RecipeMap map, List<FlowParty> parties, Unit? unit, RecipeReader reader)
    {
        var (from, to) = (FindParty(map.Text("from"), "from", parties, reader), FindParty(map.Text("to"), "to", parties, reader));
        var label = map.Text("label");
        var paid = reader.OneOf(map.Text("paid", required: false), "paid", Enum.GetValues<FlowTime>(), FlowTime.Start);
        var value = map.Text("value", required: false);
        var quantity = reader.Quantity(value, unit);
        map.Close();
        if (quantity?.Value < 0)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NegativePart(value!.Place, quantity.Id, SignificantDigits.Plain(quantity.Value, 4)));
            return null;
        }

        return from is null || to is null || label is null || (value is null) != (quantity is null)
            ? null
            : new PartyFlow(from, to, label.Printed, paid, quantity, label.Place);
    }

    private static FlowParty? FindParty(RecipeText? name, string key, List<FlowParty> parties, RecipeReader reader)
    {
        if (name is null)
            return null;
        var party = parties.Find(p => p.Name == name.Text);
        if (party is null)
            reader.Diagnostics.Add(DiagnosticCatalogue.NotAllowed(name.Place, name.Text, key, string.Join(", ", parties.Select(p => p.Name))));
        return party;
    }

    /// <summary>Reports SR5063.</summary>
    private static bool AreBusy(List<FlowParty> parties, List<PartyFlow> flows, RecipeReader reader)
    {
        var idle = parties.Where(p => !flows.Exists(f => f.From == p || f.To == p)).ToList();
        foreach (var party in idle)
            reader.Diagnostics.Add(DiagnosticCatalogue.IdleParty(party.Origin, party.Name));
        return idle.Count == 0;
    }
}
