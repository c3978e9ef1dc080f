namespace Standoff.Figures.Colours;

/// <summary>What a colour means; one meaning through the whole site.</summary>
internal enum ColourRole
{
    /// <summary>The custom chip.</summary>
    Asic,

    /// <summary>General-purpose GPUs.</summary>
    Gpu,

    /// <summary>What we assume, and warnings.</summary>
    Assumed,

    /// <summary>What a source reports.</summary>
    Reported,

    /// <summary>None of these.</summary>
    Neutral,

    OpenAI,

    Broadcom,

    Microsoft,

    Nvidia,

    Oracle,

    /// <summary>Those who lend, banks and buyers of notes alike, and what is set up to borrow.</summary>
    Lenders,

    /// <summary>Models whose weights anybody may have.</summary>
    Open,

    /// <summary>Models that their makers alone serve.</summary>
    Closed,
}
