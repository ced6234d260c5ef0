using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Says of a name that the compiler does not find what is likely missing: a vendor's DLL, or another file of the author.
/// </summary>
internal static class MissingNames
{
    private static readonly string[] Known = ["System", "Microsoft", "NinjaTrader", "SharpDX", "Infragistics"];

    /// <summary>What is added to the compiler's message; empty where nothing can be said.</summary>
    public static string Hint(Diagnostic diagnostic)
    {
        if (diagnostic.Id is not ("CS0103" or "CS0234" or "CS0246")) return string.Empty;
        SyntaxNode? root = diagnostic.Location.SourceTree?.GetRoot();
        if (root?.FindNode(diagnostic.Location.SourceSpan) is not { } node) return string.Empty;
        UsingDirectiveSyntax? import = node.FirstAncestorOrSelf<UsingDirectiveSyntax>();
        if (import?.Name is { } name)
            return Known.Contains(name.ToString().Split('.')[0]) ? string.Empty : "; a vendor's DLL is missing";
        if (node.ToString().Contains("NinjaScript.Indicators", StringComparison.Ordinal))
            return "; another indicator of the author is missing";
        if (diagnostic.Id == "CS0103")
        {
            return node.Parent is InvocationExpressionSyntax call && call.Expression == node
                ? "; no built-in indicator has this name: another indicator of the author is missing"
                : string.Empty;
        }

        return diagnostic.Id == "CS0246" ? "; another file of the author or a vendor's DLL is missing" : string.Empty;
    }
}
