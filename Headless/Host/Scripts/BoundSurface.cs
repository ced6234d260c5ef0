using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>
/// What scripts compile against, bound once: every compilation is made from the same empty one, whose references the compiler has
/// then resolved already. To resolve them anew takes longer than to compile a small script.
/// </summary>
internal sealed class BoundSurface
{
    private const string AssemblyName = "NinjaTrader.Custom";
    private static readonly Lazy<BoundSurface> OfOne = new(() => new BoundSurface([], isOneOfMany: false));
    private static readonly Lazy<BoundSurface> OfMany = new(() => new BoundSurface([], isOneOfMany: true));
    private readonly CSharpCompilation _empty;

    private BoundSurface(IEnumerable<ScriptLibrary> libraries, bool isOneOfMany)
    {
        IEnumerable<MetadataReference> references = libraries
            .Select(library => MetadataReference.CreateFromImage(library.Bytes, filePath: library.Path));
        _empty = CSharpCompilation.Create(
            AssemblyName, references: [.. ScriptReferences.All, .. references], options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                deterministic: true,
                concurrentBuild: !isOneOfMany,
                warningLevel: 0));
        _ = Type(typeof(object).FullName!);
    }

    /// <summary>
    /// The surface with the libraries that scripts bring along; without any it is one for the whole program. Of many compilations
    /// at the same time each keeps to its own thread, which takes less than to share out the methods of each.
    /// </summary>
    public static BoundSurface With(IEnumerable<ScriptLibrary> libraries, bool isOneOfMany = false)
    {
        ScriptLibrary[] added = libraries.Where(ScriptReferences.IsAddedBy).ToArray();
        if (added.Length > 0) return new BoundSurface(added, isOneOfMany);
        return isOneOfMany ? OfMany.Value : OfOne.Value;
    }

    /// <summary>A type of the surface or of a library, by its full name; null when there is none.</summary>
    public INamedTypeSymbol? Type(string fullName) => _empty.GetTypeByMetadataName(fullName);

    /// <summary>A compilation of these files.</summary>
    public CSharpCompilation Of(IEnumerable<SyntaxTree> trees) => _empty.AddSyntaxTrees(trees);
}
