using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Statiq.Common;

/// <summary>Values by keys, whose case does not count.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Upstream's name.")]
public interface IMetadata : IReadOnlyDictionary<string, object>
{
    /// <summary>The value as it was given, before any conversion.</summary>
    bool TryGetRaw(string key, out object value);
}

/// <summary>A place to collect metadata in.</summary>
public class MetadataItems : List<KeyValuePair<string, object>>
{
    public void Add(string key, object value) => Add(new(key, value));
}

public interface IReadOnlySettings : IMetadata
{
}

public interface ISettings : IDictionary<string, object>, IReadOnlySettings
{
    new object this[string key] { get; set; }

    new bool ContainsKey(string key);

    new bool TryGetValue(string key, out object value);
}

/// <summary>Keys that Statiq itself knows.</summary>
public static class Keys
{
    public const string CleanMode = nameof(CleanMode);
    public const string CurrentDateTime = nameof(CurrentDateTime);
    public const string DestinationExtension = nameof(DestinationExtension);
    public const string DestinationFileName = nameof(DestinationFileName);
    public const string DestinationPath = nameof(DestinationPath);
    public const string FailureLogLevel = nameof(FailureLogLevel);
    public const string Host = nameof(Host);
    public const string Index = nameof(Index);
    public const string LinkRoot = nameof(LinkRoot);
    public const string LinksUseHttps = nameof(LinksUseHttps);
    public const string Order = nameof(Order);
    public const string Title = nameof(Title);
    public const string UseCache = nameof(UseCache);
}

public static class IMetadataGetExtensions
{
    public static bool TryGetValue<TValue>(this IMetadata metadata, string key, out TValue value)
    {
        value = default;
        return metadata is not null && key is not null
            && metadata.TryGetRaw(key, out var raw) && Conversion.TryConvert(raw, out value);
    }

    public static object Get(this IMetadata metadata, string key, object defaultValue = null) =>
        metadata.TryGetRaw(key, out var value) ? value : defaultValue;

    public static T Get<T>(this IMetadata metadata, string key) => metadata.Get<T>(key, default);

    public static T Get<T>(this IMetadata metadata, string key, T defaultValue) =>
        metadata.TryGetValue(key, out T value) ? value : defaultValue;
}

public static class IMetadataConversionExtensions
{
    public static string GetString(this IMetadata metadata, string key, string defaultValue = null) =>
        metadata.Get(key, defaultValue);

    public static bool GetBool(this IMetadata metadata, string key, bool defaultValue = false) =>
        metadata.Get(key, defaultValue);

    public static int GetInt(this IMetadata metadata, string key, int defaultValue = 0) =>
        metadata.Get(key, defaultValue);

    public static DateTime GetDateTime(this IMetadata metadata, string key, in DateTime defaultValue = default) =>
        metadata.Get(key, defaultValue);

    public static NormalizedPath GetPath(this IMetadata metadata, string key, in NormalizedPath defaultValue = default) =>
        metadata.Get(key, defaultValue);

    public static IReadOnlyList<T> GetList<T>(this IMetadata metadata, string key, IReadOnlyList<T> defaultValue = null) =>
        metadata.Get(key, defaultValue);
}

/// <summary>From one type to another, as far as the host and its tests need it.</summary>
internal static class Conversion
{
    public static bool TryConvert<T>(object raw, out T value)
    {
        if (raw is T same)
        {
            value = same;
            return true;
        }

        value = default;
        if (!TryConvert(raw, typeof(T), out var converted))
            return false;
        value = (T)converted;
        return true;
    }

    public static bool TryConvert(object raw, Type type, out object value)
    {
        value = raw;
        if (raw is null)
            return !type.IsValueType;
        if (type.IsInstanceOfType(raw))
            return true;
        if (type == typeof(NormalizedPath) && raw is string path)
            value = (NormalizedPath)path;
        else if (type.IsEnum && Enum.TryParse(type, raw.ToString(), ignoreCase: true, out var member))
            value = member;
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            value = ToList(raw, type.GetGenericArguments()[0]);
        else
            return TryChangeType(raw, type, out value);
        return true;
    }

    private static bool TryChangeType(object raw, Type type, out object value)
    {
        try
        {
            value = Convert.ChangeType(raw, type, CultureInfo.InvariantCulture);
            return true;
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>One value is a list of one; what cannot be converted is left out.</summary>
    private static Array ToList(object raw, Type type)
    {
        var values = raw is System.Collections.IEnumerable many and not string ? many.Cast<object>() : [raw];
        var converted = values.Select(v => TryConvert(v, type, out var c) ? c : null).Where(c => c is not null).ToArray();
        var list = Array.CreateInstance(type, converted.Length);
        converted.CopyTo(list, 0);
        return list;
    }
}
