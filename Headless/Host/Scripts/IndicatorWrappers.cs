using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Writes the methods by which scripts call an indicator: by its parameters in the order of the [NinjaScriptProperty] properties,
/// with and without an input, one instance for equal parameters and input.
/// </summary>
internal static class IndicatorWrappers
{
    private const string Series = "global::NinjaTrader.NinjaScript.ISeries<double>";
    private const string PropertyAttribute = "NinjaTrader.NinjaScript.NinjaScriptPropertyAttribute";

    /// <summary>The classes between, deriving from the host's; strategies and columns reach indicators through one that never runs.</summary>
    public static string Bases(IEnumerable<ScriptBase> bases)
    {
        StringBuilder text = new();
        foreach (ScriptBase scriptBase in bases)
        {
            string factory = scriptBase == ScriptBase.Indicator
                ? ""
                : $"private {ScriptBase.Indicator.FullBetween} _factory; private {ScriptBase.Indicator.FullBetween} Factory {{ get {{ "
                    + $"return _factory ?? (_factory = new {ScriptBase.Indicator.FullBetween} {{ Parent = this }}); }} }} ";
            text.AppendLine($"namespace {scriptBase.Namespace} {{ public partial class {scriptBase.Between} : global::{scriptBase.FullName} {{ {factory}}} }}");
        }

        return text.ToString();
    }

    /// <summary>The methods of one file's indicators.</summary>
    public static string Methods(IEnumerable<INamedTypeSymbol> indicators, IReadOnlyCollection<ScriptBase> bases)
    {
        INamedTypeSymbol[] all = indicators.ToArray();
        StringBuilder text = new();
        foreach (ScriptBase scriptBase in bases)
        {
            text.AppendLine($"namespace {scriptBase.Namespace} {{ public partial class {scriptBase.Between} {{");
            foreach (INamedTypeSymbol indicator in all)
                text.AppendLine(scriptBase == ScriptBase.Indicator ? Cached(indicator) : Forwarded(indicator));
            text.AppendLine("} }");
        }

        return text.ToString();
    }

    private static string Cached(INamedTypeSymbol indicator)
    {
        IPropertySymbol[] properties = Properties(indicator);
        string name = indicator.Name, type = Global(indicator), cache = "cacheOf" + name;
        string equal = string.Concat(properties.Select(p => $"&& object.Equals({cache}[i].@{p.Name}, {Parameter(p)}) "));
        string set = string.Join(", ", properties.Select(p => $"@{p.Name} = {Parameter(p)}"));
        return $"private {type}[] {cache}; "
            + $"public {type} @{name}({Declared(properties)}) {{ return @{name}({Passed("Input", properties)}); }} "
            + $"public {type} @{name}({Declared(properties, Series + " input")}) {{ "
            + $"if ({cache} != null) for (int i = 0; i < {cache}.Length; i++) "
            + $"if ({cache}[i] != null {equal}&& {cache}[i].EqualsInput(input)) return {cache}[i]; "
            + $"return CacheIndicator<{type}>(new {type}() {{ {set} }}, input, ref {cache}); }}";
    }

    private static string Forwarded(INamedTypeSymbol indicator)
    {
        IPropertySymbol[] properties = Properties(indicator);
        string name = indicator.Name, type = Global(indicator);
        return $"public {type} @{name}({Declared(properties)}) {{ return Factory.@{name}({Passed("Input", properties)}); }} "
            + $"public {type} @{name}({Declared(properties, Series + " input")}) {{ return Factory.@{name}({Passed("input", properties)}); }}";
    }

    private static IPropertySymbol[] Properties(INamedTypeSymbol indicator)
    {
        List<IPropertySymbol> properties = [];
        for (INamedTypeSymbol? type = indicator; type is { DeclaringSyntaxReferences.Length: > 0 }; type = type.BaseType)
        {
            properties.AddRange(type.GetMembers().OfType<IPropertySymbol>().Where(property =>
                property is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public }
                && properties.All(known => known.Name != property.Name)
                && property.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == PropertyAttribute)));
        }

        return properties.ToArray();
    }

    private static string Declared(IPropertySymbol[] properties, string? input = null) =>
        string.Join(", ", (input is null ? [] : new[] { input }).Concat(properties.Select(p => Global(p.Type) + " " + Parameter(p))));

    private static string Passed(string input, IPropertySymbol[] properties) =>
        string.Join(", ", new[] { input }.Concat(properties.Select(Parameter)));

    /// <summary>NinjaTrader names a parameter like its property with a small first letter.</summary>
    private static string Parameter(IPropertySymbol property)
    {
        string name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        return "@" + (name is "input" or "i" ? name + "Value" : name);
    }

    private static string Global(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
