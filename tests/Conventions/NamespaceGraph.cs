using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Standoff.Conventions;

/// <summary>
/// Which namespaces of an assembly depend on which others of it, as the compiler left them:
/// signatures, fields, attributes and the bodies of methods. A constant is copied into the code
/// that names it and leaves no trace.
/// </summary>
internal sealed class NamespaceGraph
{
    /// <summary>By the two namespaces: the pairs of types, in ordinal order.</summary>
    private readonly SortedDictionary<(string From, string To), SortedSet<string>> _arrows;

    private NamespaceGraph(SortedDictionary<(string, string), SortedSet<string>> arrows) =>
        _arrows = arrows;

    /// <param name="root">Left out of the names of namespaces, such as <c>Standoff.Model</c>,
    /// which itself becomes <c>(root)</c>.</param>
    public static NamespaceGraph Read(string assemblyPath, string root)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        var arrows = new SortedDictionary<(string, string), SortedSet<string>>();
        foreach (var type in assembly.MainModule.GetAllTypes().Where(t => IsOurs(t, root)))
        {
            var uses = FindReferences(type)
                .SelectMany(Unwrap)
                .Where(r => r.Scope == type.Scope)
                .Where(r => IsOurs(r, root));
            foreach (var used in uses.Where(r => NamespaceOf(r, root) != NamespaceOf(type, root)))
            {
                var arrow = (NamespaceOf(type, root), NamespaceOf(used, root));
                if (!arrows.TryGetValue(arrow, out var types))
                    arrows.Add(arrow, types = new SortedSet<string>(StringComparer.Ordinal));
                types.Add($"{Outermost(type).Name} → {Outermost(used).Name}");
            }
        }

        return new NamespaceGraph(arrows);
    }

    /// <summary>
    /// Arrows that an order does not allow, with the types that they come from, a line each; none
    /// where all is well. Where no order is broken there is no cycle.
    /// </summary>
    /// <param name="order">All namespaces; each may depend on those before it.</param>
    public IReadOnlyList<string> FindWrongArrows(params IReadOnlyList<string> order)
    {
        var ranks = order.Index().ToDictionary(x => x.Item, x => x.Index, StringComparer.Ordinal);
        return [.. _arrows
            .Where(a => !ranks.TryGetValue(a.Key.From, out var from) || !ranks.TryGetValue(a.Key.To, out var to) || to >= from)
            .Select(a => $"{a.Key.From} depends on {a.Key.To}: {string.Join(", ", a.Value)}")];
    }

    private static bool IsOurs(TypeReference type, string root)
    {
        var name = Outermost(type).Namespace;
        return name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
    }

    private static string NamespaceOf(TypeReference type, string root)
    {
        var name = Outermost(type).Namespace;
        return name == root ? "(root)" : name[(root.Length + 1)..];
    }

    private static TypeReference Outermost(TypeReference type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>Everything that a type names, each as often as it does.</summary>
    private static IEnumerable<TypeReference> FindReferences(TypeDefinition type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Array.Empty<TypeReference>(),
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.GenericParameters.SelectMany(FindConstraints),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Methods.SelectMany(FindReferences),
    ];

    private static IEnumerable<TypeReference> FindReferences(MethodDefinition method) =>
    [
        .. FindSignature(method),
        .. method.GenericParameters.SelectMany(FindConstraints),
        .. method.CustomAttributes.Select(a => a.AttributeType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(i => FindReferences(i.Operand)) : [],
    ];

    /// <param name="operand">Of an instruction.</param>
    private static IEnumerable<TypeReference> FindReferences(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. FindSignature(method), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, .. FindSignature(method)],
        _ => [],
    };

    private static IEnumerable<TypeReference> FindSignature(MethodReference method) =>
        [method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)];

    private static IEnumerable<TypeReference> FindConstraints(GenericParameter parameter) =>
        parameter.Constraints.Select(c => c.ConstraintType);

    /// <summary>
    /// The types that a reference is made of: of <c>List&lt;Unit[]&gt;</c>, the list and the unit.
    /// </summary>
    private static IEnumerable<TypeReference> Unwrap(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Unwrap)],
        TypeSpecification specification => Unwrap(specification.ElementType),
        _ => [type],
    };
}
