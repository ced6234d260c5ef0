using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NT8Bridge.Headless.Host.Scripts.Wrappers;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Makes scripts derive from the intermediate classes (see <see cref="ScriptBase"/>) and replaces what only NinjaTrader's
/// surroundings have, without moving a line.
/// </summary>
internal static class ScriptRewriter
{
    private static readonly string[] Resources =
        ["NinjaTrader.Custom.Resource", "NinjaTrader.Gui.Resource", "NinjaTrader.Resource"];
    private const string DrawNamespace = "NinjaTrader.NinjaScript.DrawingTools";
    private const string Draw = "Draw";
    private const string DrawOfScripts = "DrawOfScripts";
    private static readonly string[] Prefixes = ["Description", "Name"];

    /// <summary>
    /// Where a script declares a part of one of NinjaTrader's own partial classes, gives that part the name of the intermediate
    /// class, so that its members reach all scripts. What a drawing tool adds to Draw gets a name of its own, since it would hide
    /// the host's Draw.
    /// </summary>
    public static SyntaxTree RenameParts(SyntaxTree tree)
    {
        List<TextChange> changes = [];
        foreach (ClassDeclarationSyntax part in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (IsPartOfDraw(part)) changes.Add(new TextChange(part.Identifier.Span, DrawOfScripts));
            if (PartOf(part) is not { } scriptBase) continue;
            changes.Add(new TextChange(part.Identifier.Span, scriptBase.Intermediate));
            foreach (ConstructorDeclarationSyntax made in part.Members.OfType<ConstructorDeclarationSyntax>())
                changes.Add(new TextChange(made.Identifier.Span, scriptBase.Intermediate));
            if (part.BaseList is { } bases) changes.Add(new TextChange(bases.Types[0].Span, "global::" + scriptBase.FullName));
        }

        return Changed(tree, changes);
    }

    /// <summary>The classes whose intermediate class a script declares a part of.</summary>
    public static IEnumerable<ScriptBase> DeclaredParts(SyntaxTree renamed) =>
        from part in renamed.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        from scriptBase in ScriptBase.All
        where part.Identifier.ValueText == scriptBase.Intermediate
        select scriptBase;

    /// <summary>
    /// Replaces what scripts cannot have as it stands: the host's classes by the intermediate ones, look-ups of time zones by
    /// their Windows names, paths by what they mean on this system, and texts of the platform that the host does not
    /// have by their names in words.
    /// </summary>
    public static SyntaxTree Replace(SyntaxTree tree, SemanticModel model, IReadOnlyCollection<ScriptBase> bases)
    {
        List<TextChange> changes = [];
        INamedTypeSymbol? draws = model.Compilation.GetTypeByMetadataName(DrawNamespace + "." + DrawOfScripts);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            TextChange? change = node switch
            {
                ClassDeclarationSyntax { BaseList: { } list } script => Base(script, list.Types[0].Type, model, bases),
                MemberAccessExpressionSyntax member when LooksUpZones(member) => Zone(member, model),
                MemberAccessExpressionSyntax member when draws is not null && IsNamed(member.Expression, Draw)
                    => DrawMember(member, model, draws),
                MemberAccessExpressionSyntax member when IsNamed(member.Expression, "Resource") => Text(member, model),
                _ => null,
            };
            if (change is { } found) changes.Add(found);
            changes.AddRange(ScriptPaths.Changes(node, model));
        }

        return Changed(tree, changes);
    }

    private static SyntaxTree Changed(SyntaxTree tree, List<TextChange> changes) => changes.Count == 0
        ? tree
        : tree.WithChangedText(tree.GetText().WithChanges(changes.OrderBy(change => change.Span)));

    private static bool IsNamed(ExpressionSyntax expression, string name) =>
        expression.ToString().EndsWith(name, StringComparison.Ordinal);

    private static TextChange? Base(
        ClassDeclarationSyntax script, TypeSyntax type, SemanticModel model, IReadOnlyCollection<ScriptBase> bases)
    {
        if (ScriptBase.All.Any(known => known.Intermediate == script.Identifier.ValueText)) return null;
        string? name = model.GetTypeInfo(type).Type?.ToDisplayString();
        return bases.FirstOrDefault(candidate => candidate.FullName == name) is { } found
            ? new TextChange(type.Span, found.FullIntermediate)
            : null;
    }

    private static bool LooksUpZones(MemberAccessExpressionSyntax member) => member.Name.Identifier.ValueText
        is nameof(TimeZoneInfo.FindSystemTimeZoneById) or nameof(TimeZoneInfo.ConvertTimeBySystemTimeZoneId);

    private static TextChange? Zone(MemberAccessExpressionSyntax member, SemanticModel model) =>
        model.GetSymbolInfo(member.Expression).Symbol?.ToDisplayString() == "System.TimeZoneInfo"
            ? new TextChange(member.Expression.Span, "global::" + typeof(WindowsTimeZones).FullName)
            : null;

    private static TextChange? Text(MemberAccessExpressionSyntax member, SemanticModel model) =>
        model.GetSymbolInfo(member.Expression).Symbol is INamedTypeSymbol type
        && Resources.Contains(type.ToDisplayString())
        && type.GetMembers(member.Name.Identifier.ValueText).IsEmpty
        && type.BaseType?.GetMembers(member.Name.Identifier.ValueText).IsEmpty != false
            ? new TextChange(member.Span, SymbolDisplay.FormatLiteral(Words(member.Name.Identifier.ValueText), quote: true))
            : null;

    /// <summary>A method of Draw that scripts declare (in <paramref name="draws"/>) and the host does not.</summary>
    private static TextChange? DrawMember(MemberAccessExpressionSyntax member, SemanticModel model, INamedTypeSymbol draws)
    {
        string name = member.Name.Identifier.ValueText;
        return model.GetSymbolInfo(member.Expression).Symbol is INamedTypeSymbol type
            && type.ToDisplayString() == DrawNamespace + "." + Draw
            && type.GetMembers(name).IsEmpty
            && !draws.GetMembers(name).IsEmpty
            ? new TextChange(member.Expression.Span, "global::" + DrawNamespace + "." + DrawOfScripts)
            : null;
    }

    private static bool IsPartOfDraw(ClassDeclarationSyntax part) => part.Identifier.ValueText == Draw
        && part.Modifiers.Any(SyntaxKind.PartialKeyword) && ScriptSyntax.NamespaceOf(part) == DrawNamespace;

    /// <summary>"NinjaScriptIndicatorNameTickCounter" → "Tick Counter".</summary>
    private static string Words(string name)
    {
        int prefix = Prefixes
            .Select(word => name.IndexOf(word, StringComparison.Ordinal) is var at and > 0 ? at + word.Length : 0).Max();
        string rest = prefix > 0 && prefix < name.Length ? name[prefix..] : name;
        return string.Concat(rest.Select((letter, i) =>
            i > 0 && char.IsUpper(letter) && char.IsLower(rest[i - 1]) ? " " + letter : letter.ToString()));
    }

    private static ScriptBase? PartOf(ClassDeclarationSyntax part)
    {
        if (!part.Modifiers.Any(SyntaxKind.PartialKeyword)) return null;
        return ScriptBase.All.FirstOrDefault(
            known => known.Name == part.Identifier.ValueText && known.Namespace == ScriptSyntax.NamespaceOf(part));
    }
}
