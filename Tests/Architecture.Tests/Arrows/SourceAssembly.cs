using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>The sources of one assembly as the compiler understands them, asked for what crosses the arrows of a plan.</summary>
internal sealed class SourceAssembly
{
    private static readonly string[] Newer =
        ["NET", "NET10_0", "NET10_0_OR_GREATER", "NET8_0_OR_GREATER", "NET6_0_OR_GREATER", "NETCOREAPP"];

    private static readonly string[] Framework = ["NETFRAMEWORK", "NET48", "NET48_OR_GREATER"];

    private readonly FloorPlan _plan;
    private readonly CSharpParseOptions _options;
    private readonly CSharpCompilation _compilation;

    private SourceAssembly(FloorPlan plan, CSharpParseOptions options, CSharpCompilation compilation)
    {
        _plan = plan;
        _options = options;
        _compilation = compilation;
    }

    /// <summary>
    /// Reads the sources below the plan's folder, as they are built for .NET or for .NET Framework. What they refer to is what
    /// this program runs with; libraries that only .NET Framework uses stay unknown, which hides nothing of the product's own.
    /// </summary>
    public static SourceAssembly Read(FloorPlan plan, string root, bool isFramework = false)
    {
        CSharpParseOptions options = new CSharpParseOptions(LanguageVersion.Latest)
            .WithPreprocessorSymbols(isFramework ? Framework : Newer);
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<MetadataReference> references = trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != plan.Name)
            .Select(path => MetadataReference.CreateFromFile(path));
        string folder = Path.Combine(root, plan.Folder);
        IEnumerable<SyntaxTree> trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.File)), options, file.Path));
        var compilation = CSharpCompilation.Create(
            plan.Name, trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
                .WithMetadataImportOptions(MetadataImportOptions.All));
        return new SourceAssembly(plan, options, compilation);
    }

    /// <summary>Paths of all source files.</summary>
    public IEnumerable<string> Files => _compilation.SyntaxTrees.Select(tree => tree.FilePath);

    /// <summary>A type that the floor declares, by its full name; null for a floor without any.</summary>
    public string? TypeOf(Floor floor) => _compilation.SyntaxTrees
        .Where(tree => _plan.Of(tree.FilePath) == floor)
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
        .Where(type => type is not TypeDeclarationSyntax { TypeParameterList: not null })
        .Select(type => ((BaseNamespaceDeclarationSyntax)type.Parent!).Name + "." + type.Identifier.ValueText)
        .FirstOrDefault();

    /// <summary>The same with a further file.</summary>
    public SourceAssembly With(string path, string text) =>
        new(_plan, _options, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, _options, path)));

    /// <summary>Every place in the files (all without <paramref name="only"/>) that goes against the arrows.</summary>
    public IEnumerable<Crossing> Crossings(string? only = null)
    {
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            if (only is not null && tree.FilePath != only) continue;
            if (_plan.Of(tree.FilePath) is not { } floor) continue;
            SemanticModel model = _compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                // new() names its type no less than new T() does.
                if (node is not (SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax)) continue;
                ISymbol? symbol = model.GetSymbolInfo(node).Symbol;
                if (symbol is null || Wrong(floor, symbol, node) is not { } wrong) continue;
                int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new Crossing(tree.FilePath, line, symbol.ToDisplayString(), wrong.Folder);
            }
        }
    }

    private Floor? Wrong(Floor from, ISymbol symbol, SyntaxNode name)
    {
        if (symbol is INamespaceSymbol space)
        {
            // Only the whole name of a using says what is used; NT8Bridge in "using NT8Bridge.Bars" says nothing.
            if (name.Ancestors().OfType<UsingDirectiveSyntax>().FirstOrDefault() is not { } directive) return null;
            if (directive.Name!.Span.End != name.Span.End) return null;
            // What the framework lacks is added to its own namespaces, for all floors.
            if (space.Locations.Any(location => location.IsInMetadata)) return null;
            Floor[] floors = FloorsOf(space.ToDisplayString()).ToArray();
            return floors.Length == 0 || floors.Any(to => FloorPlan.Allows(from, to)) ? null : floors[0];
        }

        ISymbol declared = symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol
            ? symbol.ContainingType ?? symbol
            : symbol;
        Floor[] where = declared.OriginalDefinition.DeclaringSyntaxReferences
            .Select(reference => _plan.Of(reference.SyntaxTree.FilePath)).OfType<Floor>().Distinct().ToArray();
        return where.Length == 0 || where.Any(to => FloorPlan.Allows(from, to)) ? null : where[0];
    }

    private IEnumerable<Floor> FloorsOf(string space) => _compilation.SyntaxTrees
        .Where(tree => tree.GetRoot().DescendantNodes(node => node is not TypeDeclarationSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>().Any(declaration => declaration.Name.ToString() == space))
        .Select(tree => _plan.Of(tree.FilePath)).OfType<Floor>().Distinct();
}
