using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NT8Bridge.Headless.Host.Scripts.Wrappers;

/// <summary>What the methods by which scripts call an indicator are written from.</summary>
/// <param name="Name">The indicator's class, which the methods are named after.</param>
/// <param name="Type">The class as source may name it anywhere.</param>
/// <param name="Parameters">The methods' parameters behind the input.</param>
internal sealed record IndicatorSignature(string Name, string Type, IReadOnlyList<WrapperParameter> Parameters)
{
    private const string PropertyAttribute = "NinjaTrader.NinjaScript.NinjaScriptPropertyAttribute";

    /// <summary>
    /// The signature of a declared indicator: its [NinjaScriptProperty] properties in order, then those of its bases.
    /// </summary>
    public static IndicatorSignature Of(INamedTypeSymbol indicator) => new(
        indicator.Name,
        Global(indicator),
        Properties(indicator).Select(property => new WrapperParameter(property.Name, Global(property.Type))).ToArray());

    private static List<IPropertySymbol> Properties(INamedTypeSymbol indicator)
    {
        List<IPropertySymbol> properties = [];
        for (INamedTypeSymbol? type = indicator; type is { DeclaringSyntaxReferences.Length: > 0 }; type = type.BaseType)
        {
            properties.AddRange(type.GetMembers().OfType<IPropertySymbol>().Where(property =>
                property is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public }
                && properties.All(known => known.Name != property.Name)
                && property.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == PropertyAttribute)));
        }

        return properties;
    }

    private static string Global(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
