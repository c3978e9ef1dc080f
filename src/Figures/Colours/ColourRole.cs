namespace Standoff.Figures.Colours;

/// <summary>What a colour means; one meaning through the whole site.</summary>
internal enum ColourRole
{
    /// <summary>The custom chip.</summary>
    Asic,

    /// <summary>General-purpose GPUs.</summary>
    Gpu,

    /// <summary>The racks after GB300, which the custom chip is measured against too.</summary>
    Rubin,

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

/// <summary>What the key of a drawing calls a role.</summary>
internal static class ColourRoleNames
{
    public static string NameOf(ColourRole role) => role switch
    {
        ColourRole.Asic => "custom chip",
        ColourRole.Gpu => "NVIDIA’s GPUs",
        ColourRole.Rubin => "Rubin",
        ColourRole.Assumed => "assumed",
        ColourRole.Reported => "reported",
        ColourRole.OpenAI => "OpenAI",
        ColourRole.Broadcom => "Broadcom",
        ColourRole.Microsoft => "Microsoft",
        ColourRole.Nvidia => "NVIDIA’s own words",
        ColourRole.Oracle => "Oracle",
        ColourRole.Lenders => "lenders",
        ColourRole.Open => "open weights",
        ColourRole.Closed => "closed",
        _ => "calculated",
    };
}
