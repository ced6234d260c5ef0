using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>Finds the paths that scripts hand to the framework and has <see cref="WindowsPaths"/> translate them.</summary>
internal static class ScriptPaths
{
    /// <summary>Types of the framework that take paths, by the names that scripts write.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.Path", "System.IO.FileSystemWatcher",
        "System.Xml.XmlDocument", "System.Xml.XmlReader", "System.Xml.XmlWriter", "System.Xml.XmlTextReader",
        "System.Xml.XmlTextWriter", "System.Xml.Linq.XDocument", "System.Xml.Linq.XElement",
    };

    private static readonly HashSet<string> ShortNames =
        [.. Types.Select(type => type[(type.LastIndexOf('.') + 1)..])];

    /// <summary>Names of parameters that are paths; those of Path.Combine are parts of one and are not among them.</summary>
    private static readonly HashSet<string> Parameters = new(StringComparer.Ordinal)
    {
        "path", "fileName", "filename", "sourceFileName", "destFileName", "destinationFileName", "destinationBackupFileName",
        "sourceDirName", "destDirName", "uri", "url", "inputUri", "outputFileName",
    };

    /// <summary>The changes that wrap each path in a call; none where a script touches no file.</summary>
    public static IEnumerable<TextChange> Changes(SyntaxNode node, SemanticModel model)
    {
        if (Arguments(node) is not { Count: > 0 } arguments || !NamesType(node)) yield break;
        if (model.GetSymbolInfo(node).Symbol is not IMethodSymbol method) yield break;
        if (!Types.Contains(method.ContainingType.ToDisplayString())) yield break;
        foreach (ArgumentSyntax argument in arguments.Where(argument => IsPath(argument, method, arguments)))
        {
            yield return new TextChange(
                new TextSpan(argument.Expression.SpanStart, 0), "global::" + typeof(WindowsPaths).FullName + ".Local(");
            yield return new TextChange(new TextSpan(argument.Expression.Span.End, 0), ")");
        }
    }

    private static SeparatedSyntaxList<ArgumentSyntax>? Arguments(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments,
        ObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments,
        _ => null,
    };

    /// <summary>Spares the compiler the question what a call means where no name of these types stands in it.</summary>
    private static bool NamesType(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } =>
            ShortNames.Contains(LastName(member.Expression))
            || member.Name.Identifier.ValueText is "Load" or "Save" or "CopyTo" or "MoveTo",
        ObjectCreationExpressionSyntax creation => ShortNames.Contains(LastName(creation.Type)),
        _ => false,
    };

    private static string LastName(SyntaxNode name) => name switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool IsPath(ArgumentSyntax argument, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        string? named = argument.NameColon?.Name.Identifier.ValueText;
        int index = arguments.IndexOf(argument);
        IParameterSymbol? parameter = named is null
            ? method.Parameters.ElementAtOrDefault(index)
            : method.Parameters.FirstOrDefault(candidate => candidate.Name == named);
        return parameter is { IsParams: false, Type.SpecialType: SpecialType.System_String }
            && Parameters.Contains(parameter.Name) && argument.RefKindKeyword.IsKind(SyntaxKind.None);
    }
}
