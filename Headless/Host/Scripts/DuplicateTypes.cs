using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Type names that more than one script declares. The compiler reports only the second declaration; a user needs every file,
/// since any of them may be the one to remove.
/// </summary>
internal static class DuplicateTypes
{
    /// <summary>The compiler's code of the error.</summary>
    public const string Code = "CS0101";

    /// <summary>One CS0101 for every declaration of a name that several files declare, by tree.</summary>
    public static ILookup<SyntaxTree, ScriptDiagnostic> Find(IEnumerable<SyntaxTree> trees)
    {
        List<(SyntaxTree, ScriptDiagnostic)> found = [];
        foreach (IGrouping<string, Declaration> name in trees.SelectMany(Declarations).GroupBy(declaration => declaration.Name))
        {
            Declaration[] declarations = name.ToArray();
            if (declarations.Select(declaration => declaration.Tree).Distinct().Count() < 2) continue;
            if (declarations.All(declaration => declaration.IsPartial)) continue;
            foreach (Declaration declaration in declarations)
            {
                IEnumerable<string> others = declarations
                    .Select(other => other.Tree.FilePath).Where(path => path != declaration.Tree.FilePath).Distinct();
                found.Add((declaration.Tree, new ScriptDiagnostic(
                    Code, declaration.Line, $"The type '{name.Key}' is declared in {string.Join(" and ", others)} too")));
            }
        }

        return found.ToLookup(entry => entry.Item1, entry => entry.Item2);
    }

    private static IEnumerable<Declaration> Declarations(SyntaxTree tree)
    {
        foreach (MemberDeclarationSyntax member in ScriptSyntax.TopLevel(tree))
        {
            (SyntaxToken identifier, int arity) = member switch
            {
                TypeDeclarationSyntax type => (type.Identifier, type.Arity),
                EnumDeclarationSyntax type => (type.Identifier, 0),
                DelegateDeclarationSyntax type => (type.Identifier, type.Arity),
                _ => (default, 0),
            };
            if (identifier.IsKind(SyntaxKind.None)) continue;
            string name = identifier.ValueText + (arity == 0 ? "" : "<" + new string(',', arity - 1) + ">");
            yield return new Declaration(
                ScriptSyntax.FullNameOf(member, name), tree, ScriptSyntax.LineOf(tree, identifier.Span),
                member.Modifiers.Any(SyntaxKind.PartialKeyword));
        }
    }

    private sealed record Declaration(string Name, SyntaxTree Tree, int Line, bool IsPartial);
}
