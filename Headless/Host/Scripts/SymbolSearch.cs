using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>Finds types and members of NinjaTrader's surface by their names, as scripts compile against them.</summary>
public static class SymbolSearch
{
    /// <summary>Best to worst: the name itself, how it begins, a part of it, words of the documentation.</summary>
    private const int NoMatch = 4;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    private static readonly IEqualityComparer<object> Same = EqualityComparer<object>.Default;

    private static readonly Lazy<ISymbol[]> All = new(Read);

    /// <summary>The symbols that fit, best first.</summary>
    /// <param name="name">A name or a part of it, "EnterLong"; a type and a member, "Strategy.EnterLong"; or words.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>The first of them, and how many there are.</returns>
    public static (IReadOnlyList<FoundSymbol> Found, int All) Find(string name, int most)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] parts = name.Trim().Split('.');
        string type = parts.Length > 1 ? parts[^2] : "";
        (ISymbol Symbol, int Rank)[] found =
        [
            .. All.Value.Select(symbol => (symbol, Rank(symbol, parts[^1], type))).Where(one => one.Item2 < NoMatch)
                .OrderBy(one => one.Item2).ThenBy(one => Nearness(one.symbol, type))
                .ThenBy(one => one.symbol is INamedTypeSymbol ? 0 : 1).ThenBy(one => one.symbol.Name.Length),
        ];

        // The indicators' methods stand in each class from which scripts derive.
        FoundSymbol[] all =
        [
            .. found.GroupBy(one => MakesIndicator(one.Symbol) ? one.Symbol.ToDisplayString(Format) : (object)one.Symbol, Same)
                .Select(same => Of(same.First().Symbol) with
                {
                    Type = string.Join(", ", same.Select(one => Holder(one.Symbol).ToDisplayString())),
                }),
        ];
        return ([.. all.Take(most)], all.Length);
    }

    private static ISymbol[] Read()
    {
        INamespaceSymbol surface =
            BoundSurface.With([]).Type(typeof(NinjaScriptBase).FullName!)!.ContainingAssembly.GlobalNamespace;
        return [.. Types(surface).SelectMany(type => type.GetMembers().Where(IsShown).Prepend(type))];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol holder) => holder.GetMembers().SelectMany(
        member => member switch
        {
            INamespaceSymbol space => Types(space),
            INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
            _ => [],
        });

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsShown(ISymbol member) => IsVisible(member) && member is not INamedTypeSymbol
        && (member.CanBeReferencedByName || member is IMethodSymbol { MethodKind: MethodKind.Constructor });

    /// <summary>Whether a member's type is the one that was named, or one whose name holds it.</summary>
    private static int Nearness(ISymbol symbol, string type) => type.Length == 0 || symbol.ContainingType is not { } holder ? 2
        : holder.Name.Equals(type, StringComparison.OrdinalIgnoreCase) ? 0
        : holder.Name.Contains(type, StringComparison.OrdinalIgnoreCase) ? 1 : 2;

    private static int Rank(ISymbol symbol, string name, string type)
    {
        string own = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name;
        if (own.Equals(name, StringComparison.OrdinalIgnoreCase)) return 0;
        if (own.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return 1;
        if (own.Contains(name, StringComparison.OrdinalIgnoreCase)) return 2;
        if (type.Length > 0 || !name.Contains(' ', StringComparison.Ordinal)) return NoMatch;
        string text = own + " " + Summary(symbol);
        return name.Split(' ').All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? NoMatch - 1 : NoMatch;
    }

    private static bool MakesIndicator(ISymbol symbol) =>
        symbol is IMethodSymbol { ReturnType: INamedTypeSymbol made } && made.Name == symbol.Name;

    private static INamedTypeSymbol Holder(ISymbol symbol) => symbol as INamedTypeSymbol ?? symbol.ContainingType;

    /// <summary>What its documentation says; of a method that makes an indicator what the indicator's says.</summary>
    private static string Summary(ISymbol symbol)
    {
        string own = SymbolDocuments.Of(symbol.GetDocumentationCommentId() ?? "");
        return own.Length > 0 || !MakesIndicator(symbol)
            ? own : SymbolDocuments.Of(((IMethodSymbol)symbol).ReturnType.GetDocumentationCommentId() ?? "");
    }

    private static FoundSymbol Of(ISymbol symbol)
    {
        string kind = (symbol is INamedTypeSymbol type ? type.TypeKind.ToString() : symbol.Kind.ToString()).ToLowerInvariant();
        return new FoundSymbol(
            symbol.Name, kind, Holder(symbol).ToDisplayString(), symbol.ToDisplayString(Format), Summary(symbol));
    }
}
