using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>What the syntax of a script tells without being compiled.</summary>
internal static class ScriptSyntax
{
    /// <summary>The namespace that a declaration stands in; empty for the global one.</summary>
    public static string NamespaceOf(SyntaxNode node) => string.Join(
        '.', node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(space => space.Name.ToString()));

    /// <summary>The name of a declared type with its namespace.</summary>
    public static string FullNameOf(SyntaxNode node, string name) =>
        NamespaceOf(node) is { Length: > 0 } space ? space + "." + name : name;

    /// <summary>The declarations that are not nested in a type.</summary>
    public static IEnumerable<MemberDeclarationSyntax> TopLevel(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>();

    /// <summary>The 1-based line at which a span begins.</summary>
    public static int LineOf(SyntaxTree tree, TextSpan span) => tree.GetLineSpan(span).StartLinePosition.Line + 1;
}
