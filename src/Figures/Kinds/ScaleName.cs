using Standoff.Figures.Recipes;

namespace Standoff.Figures.Kinds;

/// <summary>As written behind <c>scale:</c>, in small letters.</summary>
internal enum ScaleName
{
    Linear,
    Log,
}

internal static class ScaleNames
{
    /// <summary>Linear where nothing is written. Reports SR1009.</summary>
    public static bool IsLog(RecipeMap map, RecipeReader reader) =>
        reader.OneOf(map.Text("scale", required: false), "scale", Enum.GetValues<ScaleName>(), ScaleName.Linear) == ScaleName.Log;
}
