using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>Holds one compilation and the DLLs that came with it, apart from those of other compilations.</summary>
internal sealed class ScriptLoadContext : AssemblyLoadContext
{
    private readonly Dictionary<string, ScriptLibrary> _libraries;
    private readonly byte[] _scripts;

    /// <summary>Takes a compiled script assembly.</summary>
    public ScriptLoadContext(byte[] scripts, IEnumerable<ScriptLibrary> libraries)
        : base("scripts", isCollectible: true)
    {
        // .NET Framework has Windows' code pages, which scripts name when they write text.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _libraries = libraries.Where(ScriptReferences.IsAddedBy)
            .GroupBy(library => library.Name).ToDictionary(group => group.Key, group => group.First());
        _scripts = scripts;
    }

    /// <summary>
    /// Loads the assembly of all scripts. The context does not keep it, so that it can be unloaded when its users let go.
    /// </summary>
    public Assembly LoadScripts() => LoadFromStream(new MemoryStream(_scripts));

    /// <summary>A context of the same scripts and libraries in which nothing is loaded yet.</summary>
    public ScriptLoadContext Again() => new(_scripts, _libraries.Values);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name is { } name && _libraries.TryGetValue(name, out ScriptLibrary? library)
            ? LoadFromStream(new MemoryStream(library.Bytes))
            : null;
}
