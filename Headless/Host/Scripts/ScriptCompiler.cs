using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// Compiles NinjaScript as NinjaTrader does: all files into one assembly, in the C# of a release, with the methods by which
/// scripts call indicators written anew.
/// </summary>
public sealed class ScriptCompiler
{
    private readonly List<SyntaxTree> _trees = [];
    private readonly Dictionary<SyntaxTree, int> _fileOfTree = [];
    private readonly HashSet<SyntaxTree> _generated = [];
    private readonly List<ScriptDiagnostic>[] _diagnostics;
    private readonly List<string>[] _strategies;
    private readonly List<string>[] _indicators;
    private readonly CSharpParseOptions _language;
    private readonly BoundSurface _surface;

    private ScriptCompiler(int files, NinjaTraderRelease release, BoundSurface surface)
    {
        _diagnostics = Lists<ScriptDiagnostic>(files);
        _strategies = Lists<string>(files);
        _indicators = Lists<string>(files);
        _language = new CSharpParseOptions(release.Language, DocumentationMode.None);
        _surface = surface;
    }

    /// <summary>Compiles and loads scripts; with a cache, what was compiled before is loaded at once.</summary>
    public static CompiledScripts Compile(
        IReadOnlyList<ScriptSource> sources, NinjaTraderRelease release, IReadOnlyList<ScriptLibrary>? libraries = null,
        ScriptCache? cache = null)
    {
        libraries ??= [];
        string key = cache is null ? "" : ScriptCache.Key(sources, release, libraries);
        if (cache?.Find(key) is var (assembly, files, passedOver))
            return new CompiledScripts(files, passedOver, new ScriptLoadContext(assembly, libraries));

        var surface = BoundSurface.With(libraries);
        (ScriptSource[] taken, string[] builtIn) = WithoutBuiltIn(sources, surface);
        ScriptCompiler compiler = new(taken.Length, release, surface);
        byte[]? image = compiler.Emit(taken, DebugInformationFormat.Embedded);
        CompiledFile[] results = taken.Select(compiler.Result).ToArray();
        if (image is null) return new CompiledScripts(results, builtIn, null);
        cache?.Keep(key, image, results, builtIn);
        return new CompiledScripts(results, builtIn, new ScriptLoadContext(image, libraries));
    }

    /// <summary>
    /// Compiles every file on its own, on all cores, for what the compiler says of it alone: nothing is loaded or kept.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CheckedScripts CheckEach(
        IReadOnlyList<ScriptSource> sources, NinjaTraderRelease release, IReadOnlyList<ScriptLibrary> libraries,
        IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var surface = BoundSurface.With(libraries, isOneOfMany: true);
        (ScriptSource[] taken, string[] builtIn) = WithoutBuiltIn(sources, surface);
        var results = new CompiledFile[taken.Length];
        int done = 0;
        Parallel.For(
            0, taken.Length,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            file =>
            {
                ScriptCompiler compiler = new(1, release, surface);
                compiler.Emit([taken[file]], DebugInformationFormat.PortablePdb);
                results[file] = compiler.Result(taken[file], 0);
                progress?.Report((double)Interlocked.Increment(ref done) / taken.Length);
            });
        return new CheckedScripts(results, builtIn);
    }

    private static (ScriptSource[] Taken, string[] BuiltIn) WithoutBuiltIn(
        IReadOnlyList<ScriptSource> sources, BoundSurface surface)
    {
        ILookup<bool, ScriptSource> parts = sources.ToLookup(source => IsBuiltIn(source, surface));
        return (parts[false].ToArray(), parts[true].Select(source => source.Path).ToArray());
    }

    private static List<T>[] Lists<T>(int count) => Enumerable.Range(0, count).Select(_ => new List<T>()).ToArray();

    /// <summary>A file of NinjaTrader's own (@SMA.cs) whose classes the host has.</summary>
    private static bool IsBuiltIn(ScriptSource source, BoundSurface surface)
    {
        string file = source.Path[(source.Path.LastIndexOfAny(['/', '\\', '!']) + 1)..];
        return file.StartsWith('@') && CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes()
            .OfType<ClassDeclarationSyntax>().Select(type => type.Identifier.ValueText)
            .Any(name => surface.Type(ScriptBase.Indicator.Namespace + "." + name) is not null
                && ScriptBase.All.All(known => known.Name != name));
    }

    private CompiledFile Result(ScriptSource source, int file) => new(
        source.Path, _diagnostics[file].OrderBy(diagnostic => diagnostic.Line).ToArray(), _strategies[file], _indicators[file]);

    private byte[]? Emit(ScriptSource[] sources, DebugInformationFormat debugging)
    {
        for (int file = 0; file < sources.Length; file++)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(
                GeneratedRegion.Blank(sources[file].Text), _language, sources[file].Path, Encoding.UTF8);
            Add(ScriptRewriter.RenameParts(tree), file);
        }

        ReportFrameworkLimits();
        AddIndicatorMethods();
        CSharpCompilation compilation = _surface.Of(_trees);
        using MemoryStream image = new();
        var options = new EmitOptions(debugInformationFormat: debugging);
        EmitResult emitted = compilation.Emit(image, options: options);
        if (emitted.Success && _diagnostics.All(list => list.Count == 0)) return image.ToArray();

        ILookup<SyntaxTree, ScriptDiagnostic> duplicates = DuplicateTypes.Find(_trees);
        foreach (IGrouping<SyntaxTree, ScriptDiagnostic> tree in duplicates) _diagnostics[_fileOfTree[tree.Key]].AddRange(tree);
        foreach (Diagnostic error in emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            Report(error);
        return null;
    }

    private void ReportFrameworkLimits()
    {
        HashSet<string> declared = FrameworkLimits.DeclaredTypes(_trees);
        foreach (SyntaxTree tree in _trees) _diagnostics[_fileOfTree[tree]].AddRange(FrameworkLimits.Find(tree, declared));
    }

    private void Add(SyntaxTree tree, int file)
    {
        _trees.Add(tree);
        _fileOfTree[tree] = file;
    }

    /// <summary>
    /// Finds strategies and indicators, and makes them derive from the intermediate classes, which carry the indicators' methods.
    /// </summary>
    private void AddIndicatorMethods()
    {
        SyntaxTree[] scripts = _trees.ToArray();
        ScriptBase[] known = ScriptBase.All.Where(b => _surface.Type(b.FullName) is not null).ToArray();
        var needed = scripts.SelectMany(ScriptRewriter.DeclaredParts).Where(known.Contains).ToHashSet();
        string bases = ScriptBases.Text(needed.Append(ScriptBase.Indicator).Distinct());
        CSharpCompilation declared = _surface.Of([.. scripts, Generated(bases, scripts.Length)]);

        List<IndicatorSignature>[] indicators = Lists<IndicatorSignature>(scripts.Length);
        for (int file = 0; file < scripts.Length; file++)
        {
            foreach (INamedTypeSymbol script in ScriptTypes.DeclaredIn(scripts[file], declared))
            {
                if (ScriptTypes.DerivesFrom(script, ScriptBase.Strategy)) _strategies[file].Add(script.Name);
                if (!ScriptTypes.DerivesFrom(script, ScriptBase.Indicator)) continue;
                _indicators[file].Add(script.Name);
                indicators[file].Add(IndicatorSignature.Of(script));
            }
        }

        if (indicators.Any(list => list.Count > 0)) needed.UnionWith(known);
        if (needed.Count > 0) needed.Add(ScriptBase.Indicator);

        _trees.Clear();
        _fileOfTree.Clear();
        for (int file = 0; file < scripts.Length; file++)
        {
            Add(ScriptRewriter.Replace(scripts[file], declared.GetSemanticModel(scripts[file]), needed), file);
            if (indicators[file].Count > 0)
            {
                string methods = IndicatorWrappers.Methods(indicators[file], needed.Select(scriptBase => scriptBase.OfScripts));
                Add(Generated(methods, file), file);
            }
        }

        Add(Generated(ScriptBases.Text(needed), scripts.Length), 0);
    }

    /// <summary>
    /// A file that the compiler wrote. Each has a path of its own: for two files of one path the compiler goes through all types
    /// of the framework to see whether they are in each other's way.
    /// </summary>
    private SyntaxTree Generated(string text, int number)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            text, _language, string.Create(CultureInfo.InvariantCulture, $"<generated {number}>"), Encoding.UTF8);
        _generated.Add(tree);
        return tree;
    }

    private void Report(Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            _diagnostics[0].Add(new ScriptDiagnostic(diagnostic.Id, 1, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
            return;
        }

        // A method that the compiler wrote for an indicator stands in no file; its error comes from the indicator's properties.
        int line = _generated.Contains(tree) ? 1 : ScriptSyntax.LineOf(tree, diagnostic.Location.SourceSpan);
        List<ScriptDiagnostic> list = _diagnostics[_fileOfTree[tree]];
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture) + MissingNames.Hint(diagnostic);
        ScriptDiagnostic error = new(diagnostic.Id, line, message);
        bool isKnown = list.Contains(error)
            || (error.Code == DuplicateTypes.Code && list.Any(known => known.Code == error.Code && known.Line == line));
        if (!isKnown) list.Add(error);
    }
}
