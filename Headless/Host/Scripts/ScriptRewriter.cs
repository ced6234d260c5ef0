using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NT8Bridge.Headless.Scripts;

/// <summary>Makes scripts derive from the classes between (see <see cref="ScriptBase"/>) without moving a line.</summary>
internal static class ScriptRewriter
{
    /// <summary>
    /// Gives the name of the class between to the parts of NinjaTrader's own partial classes that a script declares, so that
    /// their members reach all scripts.
    /// </summary>
    public static SyntaxTree RenameParts(SyntaxTree tree)
    {
        List<TextChange> changes = [];
        foreach (ClassDeclarationSyntax part in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (PartOf(part) is not { } scriptBase) continue;
            changes.Add(new TextChange(part.Identifier.Span, scriptBase.Between));
            if (part.BaseList is { } bases) changes.Add(new TextChange(bases.Types[0].Span, "global::" + scriptBase.FullName));
        }

        return changes.Count == 0 ? tree : tree.WithChangedText(tree.GetText().WithChanges(changes.OrderBy(change => change.Span)));
    }

    /// <summary>The classes between of which a script declares a part.</summary>
    public static IEnumerable<ScriptBase> DeclaredParts(SyntaxTree renamed) =>
        from part in renamed.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        from scriptBase in ScriptBase.All
        where part.Identifier.ValueText == scriptBase.Between
        select scriptBase;

    /// <summary>Replaces the host's classes by those between in the base lists of a script's classes.</summary>
    public static SyntaxTree ReplaceBases(SyntaxTree tree, SemanticModel model, IReadOnlyCollection<ScriptBase> replaced)
    {
        List<TextChange> changes = [];
        foreach (ClassDeclarationSyntax script in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (script.BaseList is not { } bases || ScriptBase.All.Any(between => between.Between == script.Identifier.ValueText)) continue;
            string? name = model.GetTypeInfo(bases.Types[0].Type).Type?.ToDisplayString();
            if (replaced.FirstOrDefault(candidate => candidate.FullName == name) is { } scriptBase)
                changes.Add(new TextChange(bases.Types[0].Type.Span, scriptBase.FullBetween));
        }

        return changes.Count == 0 ? tree : tree.WithChangedText(tree.GetText().WithChanges(changes));
    }

    private static ScriptBase? PartOf(ClassDeclarationSyntax part)
    {
        if (!part.Modifiers.Any(SyntaxKind.PartialKeyword)) return null;
        string space = string.Join('.', part.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(s => s.Name.ToString()));
        return ScriptBase.All.FirstOrDefault(known => known.Name == part.Identifier.ValueText && known.Namespace == space);
    }
}
