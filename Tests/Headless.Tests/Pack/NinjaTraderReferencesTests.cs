using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// The scripts compile here against the host. In NinjaTrader they meet .NET Framework 4.8, of it the compiler's default
/// references alone, and the archive's engine. So every type and member they use of either must be there too.
/// </summary>
[TestClass]
public sealed class NinjaTraderReferencesTests
{
    private static readonly string[] Default =
    [
        "mscorlib", "System", "System.ComponentModel.DataAnnotations", "System.Core", "System.Net.Http", "System.Web.Extensions",
        "System.Windows.Forms", "System.Xaml", "System.Xml", "System.Xml.Linq", "Microsoft.CSharp", "WindowsBase",
        "PresentationCore", "PresentationFramework", "UIAutomationProvider",
    ];

    private static readonly CSharpCompilation NinjaTrader = CSharpCompilation.Create("NinjaTrader.Custom", references:
    [
        .. Default.Select(name => MetadataReference.CreateFromFile(Path.Combine(FrameworkFolder.Path, name + ".dll"))),
        MetadataReference.CreateFromImage(ImportZip.Content("NT8Bridge.dll")),
    ]);

    [TestMethod]
    public void The_scripts_use_what_NinjaTrader_references()
    {
        string[] missing = Missing([.. ImportZip.Entries.Where(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal))
            .Select(entry => (entry.Name, Encoding.UTF8.GetString(entry.Content[3..])))], out int checkedUses);
        Assert.IsEmpty(missing, string.Join(Environment.NewLine, missing));
        Assert.IsGreaterThan(200, checkedUses);
    }

    [TestMethod]
    public void The_engines_public_surface_needs_no_further_reference()
    {
        IAssemblySymbol engine =
            NinjaTrader.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == "NT8Bridge");
        ISymbol[] members =
            [.. Public(engine.GlobalNamespace).SelectMany(type => type.GetMembers().Where(IsReachable).Prepend(type))];
        string[] open = [.. members.Where(member => Signature(member).Any(type => type is { TypeKind: TypeKind.Error }))
            .Select(member => member.ToDisplayString()).Order(StringComparer.Ordinal)];
        Assert.IsEmpty(open, string.Join(Environment.NewLine, open));
        Assert.IsGreaterThan(1000, members.Length);
    }

    [TestMethod]
    [DataRow("class C { bool M(string s) { return s.Contains('a'); } }", "Contains(char)")]
    [DataRow("class C { void M() { System.Windows.Controls.Button b = null; b.NoSuchThing(); } }", "NoSuchThing")]
    [DataRow("class C { double M() { return System.Math.Clamp(1.0, 2.0, 3.0); } }", "Clamp")]
    [DataRow("class C { object M() { return System.HashCode.Combine(1); } }", "HashCode")]
    public void What_only_the_hosts_framework_has_is_found(string script, string named)
    {
        string[] missing = Missing([("Script.cs", script)], out _);
        Assert.IsTrue(
            missing.Any(line => line.Contains(named, StringComparison.Ordinal)), string.Join(Environment.NewLine, missing));
    }

    private static IEnumerable<INamedTypeSymbol> Public(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(one => one is INamespaceSymbol || one.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(one => one is INamedTypeSymbol type ? Public(type).Prepend(type) : Public(one));

    private static bool IsReachable(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && member is not INamedTypeSymbol;

    /// <summary>Every type that a compiler meets at a member, base types and interfaces too.</summary>
    private static IEnumerable<ITypeSymbol> Signature(ISymbol member) => (member switch
    {
        INamedTypeSymbol type => type.AllInterfaces.Cast<ITypeSymbol?>().Append(type.BaseType),
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
        IFieldSymbol field => [field.Type],
        IEventSymbol happening => [happening.Type],
        _ => [],
    }).OfType<ITypeSymbol>().SelectMany(type => type switch
    {
        INamedTypeSymbol named => named.TypeArguments.Prepend(type),
        IArrayTypeSymbol array => [array.ElementType],
        _ => [type],
    });

    private static string[] Missing((string Name, string Text)[] scripts, out int checkedUses)
    {
        CSharpParseOptions language = new(LanguageVersion.CSharp7_3);
        SyntaxTree[] trees =
            [.. scripts.Select(script => CSharpSyntaxTree.ParseText(GeneratedRegion.Blank(script.Text), language, script.Name))];
        CSharpCompilation host = CSharpCompilation.Create(
            "Scripts", trees, ScriptReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        SortedSet<string> missing = new(StringComparer.Ordinal);
        foreach (Diagnostic error in host.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error))
            missing.Add(error.ToString());
        checkedUses = 0;
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = host.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                ISymbol? used = model.GetSymbolInfo(node).Symbol;
                if (used is null || !IsOfFrameworkOrEngine(used)) continue;
                checkedUses++;
                if (IsThere(Definition(used))) continue;
                int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                missing.Add($"{tree.FilePath}({line}): {used.ToDisplayString()}");
            }
        }

        return [.. missing];
    }

    private static ISymbol Definition(ISymbol used) =>
        used is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : used.OriginalDefinition;

    private static bool IsOfFrameworkOrEngine(ISymbol used)
    {
        if (used is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)) return false;
        if (used is INamedTypeSymbol { TypeKind: TypeKind.Error } || used.ContainingAssembly is null or { Name: "Scripts" })
            return false;
        string space = used.ContainingNamespace.ToDisplayString();
        return space.Split('.')[0] is "System" or "Microsoft" or "NT8Bridge";
    }

    private static bool IsThere(ISymbol used)
    {
        if (used is INamedTypeSymbol)
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(
                used.GetDocumentationCommentId()!, NinjaTrader) is not null;
        // Operators of numbers and enumerations are the language's own.
        if (used is IMethodSymbol { MethodKind: MethodKind.BuiltinOperator }) return true;
        ISymbol? owner = DocumentationCommentId.GetFirstSymbolForDeclarationId(
            used.ContainingType.OriginalDefinition.GetDocumentationCommentId()!, NinjaTrader);
        for (INamedTypeSymbol? type = owner as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(used.Name).Any(member => Takes(member, used))) return true;
        }

        return false;
    }

    /// <summary>A call that binds to the member here binds to that one there.</summary>
    private static bool Takes(ISymbol there, ISymbol here)
    {
        string[] parameters = Parameters(there), arguments = Parameters(here);
        return there.Kind == here.Kind && parameters.Length == arguments.Length
            && parameters.Zip(arguments).All(
                pair => pair.First == pair.Second || (pair.First == "double" && pair.Second is "int" or "long"));
    }

    private static string[] Parameters(ISymbol member) => [.. (member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    }).Select(parameter => parameter.Type.ToDisplayString(Plain))];

    private static readonly SymbolDisplayFormat Plain = SymbolDisplayFormat.FullyQualifiedFormat;
}
