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
    private static readonly CSharpParseOptions Options = new CSharpParseOptions(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET10_0", "NET10_0_OR_GREATER", "NET8_0_OR_GREATER", "NET6_0_OR_GREATER", "NETCOREAPP");

    private readonly FloorPlan _plan;
    private readonly CSharpCompilation _compilation;

    private SourceAssembly(FloorPlan plan, CSharpCompilation compilation)
    {
        _plan = plan;
        _compilation = compilation;
    }

    /// <summary>Reads the sources below the plan's folder; what they refer to is what this program runs with.</summary>
    public static SourceAssembly Read(FloorPlan plan, string root)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<MetadataReference> references = trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != plan.Name)
            .Select(path => MetadataReference.CreateFromFile(path));
        string folder = Path.Combine(root, plan.Folder);
        IEnumerable<SyntaxTree> trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.File)), Options, file.Path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            plan.Name, trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
                .WithMetadataImportOptions(MetadataImportOptions.All));
        return new SourceAssembly(plan, compilation);
    }

    /// <summary>Paths of all source files.</summary>
    public IEnumerable<string> Files => _compilation.SyntaxTrees.Select(tree => tree.FilePath);

    /// <summary>A namespace that only files of that floor declare; null when it shares all of its own with others.</summary>
    public string? NamespaceOf(Floor floor) => _compilation.SyntaxTrees
        .Where(tree => _plan.Of(tree.FilePath) == floor)
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
        .Select(declaration => declaration.Name.ToString())
        .Distinct()
        .FirstOrDefault(name => FloorsOf(name).All(of => of == floor));

    /// <summary>The same with a further file.</summary>
    public SourceAssembly With(string path, string text) =>
        new(_plan, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, Options, path)));

    /// <summary>Every place in the files (all without <paramref name="only"/>) that goes against the arrows.</summary>
    public IEnumerable<Crossing> Crossings(string? only = null)
    {
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            if (only is not null && tree.FilePath != only) continue;
            if (_plan.Of(tree.FilePath) is not { } floor) continue;
            SemanticModel model = _compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                if (symbol is null || Wrong(floor, symbol, name) is not { } wrong) continue;
                int line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                yield return new Crossing(tree.FilePath, line, symbol.ToDisplayString(), wrong.Folder);
            }
        }
    }

    private Floor? Wrong(Floor from, ISymbol symbol, SimpleNameSyntax name)
    {
        if (symbol is INamespaceSymbol space)
        {
            // Only the whole name of a using says what is used; NT8Bridge in "using NT8Bridge.Bars" says nothing.
            if (name.Ancestors().OfType<UsingDirectiveSyntax>().FirstOrDefault() is not { } directive) return null;
            if (directive.Name!.Span.End != name.Span.End) return null;
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
