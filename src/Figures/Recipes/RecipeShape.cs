namespace Standoff.Figures.Recipes;

/// <summary>What stands behind a key of a recipe.</summary>
public enum RecipeForm
{
    /// <summary>Words, a condition or a unit.</summary>
    Text,

    Number,

    /// <summary>The id of a fact or a result.</summary>
    Id,

    /// <summary>A number in the figure's unit, or the id of a fact or a result.</summary>
    Value,

    /// <summary>A year, a month or a day.</summary>
    Date,

    /// <summary>A group of keys.</summary>
    Keys,
}

/// <summary>
/// The keys of a recipe or of a group within it, as the code that reads them asks for them. Filled by
/// a reading of recipes that hold everything, again and again with other choices.
/// </summary>
public sealed class RecipeShape
{
    private readonly SortedDictionary<string, RecipeKey> _keys = new(StringComparer.Ordinal);

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, RecipeKey> Keys => _keys;

    /// <summary>Whether its keys are names, each with a text.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>How often a group of this shape was read.</summary>
    internal int Readings { get; private set; }

    /// <summary>What this reading finds; null outside of one.</summary>
    internal RecipeChoices? Choices { get; private set; }

    internal RecipeShape Begin(RecipeChoices choices)
    {
        (Choices, Readings) = (choices, Readings + 1);
        return this;
    }

    internal void Open() => IsOpen = true;

    internal RecipeKey Ask(string key, bool required)
    {
        if (!_keys.TryGetValue(key, out var asked))
            _keys[key] = asked = new RecipeKey(this);
        asked.Ask(required);
        return asked;
    }
}

/// <summary>A key of a recipe.</summary>
/// <param name="group">The group that it stands in.</param>
public sealed class RecipeKey(RecipeShape group)
{
    private readonly List<string> _names = [];
    private int _lastRequired;
    private int _required;

    /// <summary>Of what stands behind it, or of each item where that is a list.</summary>
    public RecipeForm Form { get; private set; }

    public bool IsList { get; private set; }

    /// <summary>The only texts allowed; empty where any is.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The keys of a group.</summary>
    public RecipeShape Group { get; } = new();

    /// <summary>Whether every recipe has it.</summary>
    public bool IsRequired => _required == group.Readings;

    internal RecipeChoices Choices => group.Choices!;

    internal void Ask(bool required)
    {
        if (required && _lastRequired < group.Readings)
            (_lastRequired, _required) = (group.Readings, _required + 1);
    }

    /// <summary>A number says less than a value that may be an id.</summary>
    internal void Take(RecipeForm form, bool isList = false)
    {
        Form = form > Form ? form : Form;
        IsList |= isList;
    }

    internal void Allow(IEnumerable<string> names) => _names.AddRange(names.Except(_names));
}

/// <summary>What a reading finds, so that every branch of the code that reads is gone.</summary>
/// <param name="HasTexts">Whether texts that may be left out are there.</param>
/// <param name="HasGroups">Whether groups and lists that may be left out are there.</param>
/// <param name="Has">What the code hears that asks whether a key is there.</param>
/// <param name="Name">Which of several allowed names stands there, from zero.</param>
internal sealed record RecipeChoices(bool HasTexts, bool HasGroups, bool Has, int Name)
{
    /// <summary>No key of a recipe has more names that lead to keys of their own.</summary>
    private const int MaxNames = 3;

    /// <summary>Nothing that may be left out.</summary>
    public static RecipeChoices Least { get; } = new(HasTexts: false, HasGroups: false, Has: false, 0);

    public static IReadOnlyList<RecipeChoices> All { get; } =
    [
        .. from texts in new[] { true, false }
           from groups in new[] { true, false }
           from has in new[] { true, false }
           from name in Enumerable.Range(0, MaxNames)
           select new RecipeChoices(texts, groups, has, name),
    ];
}
