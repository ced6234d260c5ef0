using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// C# that needs what .NET Framework 4.8 lacks. It compiles here, where the framework is newer, and fails in NinjaTrader; so it
/// is reported with the code that NinjaTrader's compiler gives. A type that the scripts declare themselves is not lacking.
/// </summary>
internal static class FrameworkLimits
{
    private const string MissingType = "CS0518";
    private const string MissingMember = "CS0656";
    private const string IsExternalInit = "System.Runtime.CompilerServices.IsExternalInit";
    private const string RequiredMemberAttribute = "System.Runtime.CompilerServices.RequiredMemberAttribute";

    /// <summary>The faults of one file.</summary>
    public static IEnumerable<ScriptDiagnostic> Find(SyntaxTree tree, IReadOnlySet<string> declaredTypes)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            (string code, string what)? fault = node switch
            {
                AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.InitAccessorDeclaration } => Type(IsExternalInit),
                RecordDeclarationSyntax { ParameterList.Parameters.Count: > 0 } record
                    when !record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) => Type(IsExternalInit),
                RangeExpressionSyntax => Type("System.Range"),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } => Type("System.Index"),
                MemberDeclarationSyntax member when member.Modifiers.Any(SyntaxKind.RequiredKeyword) => RequiredMember(),
                BaseMethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax } method
                    when method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.Modifiers.Any(SyntaxKind.AbstractKeyword)
                    => ("CS8919", "Target runtime doesn't support static abstract members in interfaces."),
                MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax } method
                    when method.Body is not null || method.ExpressionBody is not null
                    => ("CS8701", "Target runtime doesn't support default interface implementation."),
                _ => null,
            };
            if (fault is var (found, message))
                yield return new ScriptDiagnostic(found, ScriptSyntax.LineOf(tree, node.Span), message);
        }

        (string, string)? Type(string name) => declaredTypes.Contains(name)
            ? null
            : (MissingType, $"Predefined type '{name}' is not defined or imported: .NET Framework 4.8 does not have it");

        (string, string)? RequiredMember() => declaredTypes.Contains(RequiredMemberAttribute)
            ? null
            : (MissingMember,
                $"Missing compiler required member '{RequiredMemberAttribute}..ctor': .NET Framework 4.8 does not have it");
    }

    /// <summary>The full names of the types that the scripts declare in namespaces of the framework.</summary>
    public static HashSet<string> DeclaredTypes(IEnumerable<SyntaxTree> trees) => trees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .Select(type => ScriptSyntax.FullNameOf(type, type.Identifier.ValueText))
        .Where(name => name.StartsWith("System.", StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);
}
