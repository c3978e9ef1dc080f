using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>What a link to a case says, and what has changed since it was made.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Earlier = "2026-05-01-0a1b2c3d";

    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static readonly BrowserModel Model = BrowserModel.Create(Report);

    private static readonly CaseEdition Edition = CaseEdition.Create(Report, Model) with { Moved = new Dictionary<string, string> { ["chip_price"] = "asic_price" } };

    private readonly BrowserEngine _engine = new(Model, 1);

    public LinkTests() => _engine.Load($"var about = {Edition.Write().ToJsonString()};");

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void A_link_of_this_edition_says_what_differs_and_nothing_else()
    {
        var written = _engine.Say("standoffLink.write(model, about.edition, standoffLink.read(model, '#margin&s=gpu_price:45000,asic_price:41000', about).set)");
        Assert.Equal($"#e={Edition.Edition}&s=asic_price:41000,gpu_price:45000", written);
        Assert.Equal("", _engine.Say($"String(standoffLink.read(model, '{written}', about).made ?? '')"));
    }

    [Theory]
    [InlineData("no_such:1", "“no_such” is no assumption of this edition")]
    [InlineData("asic_price:1", "asic_price takes 5000 to 150000, not “1”")]
    [InlineData("asic_price", "asic_price is given no value")]
    [InlineData("asic_price:", "asic_price is given no value")]
    [InlineData("buyer_share:%20", "buyer_share is given no value")]
    [InlineData("asic_price:60000%", "“60000%”, for asic_price, is no number")]
    [InlineData("asic_price:60000%25", "“60000%”, for asic_price, is no number")]
    [InlineData("asic_price:%E0%A4%A", "“%E0%A4%A”, for asic_price, is no number")]
    [InlineData("asic_price:0xEA60", "“0xEA60”, for asic_price, is no number")]
    [InlineData("asic_price:60000:1", "“60000:1”, for asic_price, is no number")]
    [InlineData("asic_price:60000=1", "“60000=1”, for asic_price, is no number")]
    [InlineData("asic_price:NaN", "“NaN”, for asic_price, is no number")]
    [InlineData("constructor:1", "“constructor” is no assumption of this edition")]
    [InlineData("%", "“%” is no assumption of this edition")]
    [InlineData("asic_price:45000,asic_price:20000", "asic_price is set more than once; the last counts")]
    [InlineData("asic_price:45000,asic_price:45000", "")]
    [InlineData("chip_price:41000", "“chip_price” is called “asic_price” by now")]
    public void What_it_does_not_understand_and_what_has_another_name_is_told(string set, string told) =>
        Assert.Equal(told, _engine.Say($"standoffLink.read(model, '#s={set}', about).troubles.join('; ')"));

    [Fact]
    public void What_it_says_too_long_is_cut()
    {
        var told = _engine.Say("standoffLink.read(model, '#s=asic_price:' + '9x'.repeat(9999), about).troubles.join('; ')");
        Assert.InRange(told.Length, 1, 100);
        var all = _engine.Say("standoffLink.tellTroubles(standoffLink.read(model, '#s=' + 'no:1,'.repeat(9), about).troubles)");
        Assert.EndsWith("; and 4 more.", all, StringComparison.Ordinal);
        Assert.Equal("It is none.", _engine.Say("standoffLink.tellTroubles(['it is none'])"));
    }

    [Theory]
    [InlineData("#s=asic_price:41000&x=1")]
    [InlineData("#margin&x=1&s=asic_price:41000")]
    [InlineData("#s=asic_price:60000%,asic_price:41000")]
    [InlineData("#s=asic_price:1,asic_price:41000,no_such:2")]
    [InlineData("#s=asic_price%3A41000")]
    [InlineData("#s=asic_price:1&s=asic_price:41000")]
    public void The_rest_of_a_link_is_taken(string hash) => Assert.Equal(
        "41000", _engine.Say($"String(standoffLink.read(model, '{hash}', about).set.get(model.numberOf.get('asic_price')))"));

    [Fact]
    public void Of_two_values_the_last_counts()
    {
        Assert.True(Report.Workbook.TryFind("asic_price", out var price));
        Assert.Equal("0", _engine.Say(
            $"String(standoffLink.read(model, '#s=asic_price:41000,asic_price:{price.Value}', about).set.size)"));
    }

    [Fact]
    public void A_renamed_assumption_is_set_all_the_same() =>
        Assert.Equal("41000", _engine.Say("String(standoffLink.read(model, '#s=chip_price:41000', about).set.get(model.numberOf.get('asic_price')))"));

    [Fact]
    public void What_has_moved_since_the_link_was_made_is_told()
    {
        Assert.True(Report.Workbook.TryFind("asic_price", out var price));
        var now = price.Value;
        var told = Since(Earlier, $"asic_price {now - 2000}\\ngpu_price 1\\nasic_power 2\\nno_such 4");
        Assert.Equal(
            $"The link was made on the edition of 1 May 2026. Since then: [asic_price] was <{now - 2000}> with us, and is <{now}> now; 2 assumptions that it does not set have moved; what it does not set has the values of this one, of {Edition.Day}.", told);
    }

    [Fact]
    public void Where_nothing_has_moved_that_is_told_too()
    {
        var taken = string.Join("\\n", Report.State.Numbers.Select(n => $"{n.Key} {n.Value.Value:R}"));
        Assert.StartsWith("The link was made on the edition of 1 May 2026. Since then none of our assumptions has moved; ", Since(Earlier, taken), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_nobody_kept_is_named_alone()
    {
        Assert.StartsWith("The link was made on the edition of 1 May 2026; what it does not set", Since(Earlier, null), StringComparison.Ordinal);
        Assert.StartsWith("The link was made on another state of this edition; ", Since(Edition.Edition[..11] + "00000000", null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-13-45-xx")]
    [InlineData("constructor")]
    [InlineData("__proto__")]
    public void What_is_no_edition_is_called_none(string made) => Assert.StartsWith(
        $"The link names “{made}” as its edition, which is none; ", Since(made, null), StringComparison.Ordinal);

    /// <summary>
    /// Nothing tells whether a link was made on that of a day's states that was kept.
    /// </summary>
    [Theory]
    [InlineData("this")]
    [InlineData("constructor")]
    public void Nothing_is_compared_with_a_state_that_is_not_known(string made)
    {
        _engine.Load("var asked = ''; standoffLink.loadThen('', about.edition.slice(0, 11) + 'zzzzzzzz', { ...about, then: { [about.edition.slice(0, 10)]: 'kept.js' } }).then(t => { asked = String(t); });");
        Assert.Equal("null", _engine.Say("asked"));
        _engine.Load($"standoffLink.loadThen('', '{made}', about).then(t => {{ asked = 'none: ' + t; }});");
        Assert.Equal("none: null", _engine.Say("asked"));
    }

    private string Since(string made, string? then) => _engine.Say(
        $"standoffLink.tellSince(model, standoffLink.read(model, '#e={made}&s=asic_price:41000', about), about, {(then is null ? "null" : $"\"{then}\"")}, of => `[${{model.inputs[of].id}}]`, (of, value) => `<${{value}}>`)");
}
