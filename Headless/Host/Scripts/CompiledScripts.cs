using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>Scripts compiled into one assembly and loaded so that they can be unloaded again.</summary>
public sealed class CompiledScripts : IDisposable
{
    private readonly ScriptLoadContext? _context;

    /// <summary>Takes what the compiler made; <paramref name="context"/> is null when it failed.</summary>
    internal CompiledScripts(IReadOnlyList<CompiledFile> files, IReadOnlyList<string> passedOver, ScriptLoadContext? context)
    {
        Files = files;
        PassedOver = passedOver;
        _context = context;
        Assembly = context?.LoadScripts();
        Strategies = Named(file => file.Strategies);
        Indicators = Named(file => file.Indicators);
    }

    /// <summary>All scripts; null when one of them has an error, which stops all of them as in NinjaTrader.</summary>
    public Assembly? Assembly { get; }

    /// <summary>What the compiler says, file by file in the order given.</summary>
    public IReadOnlyList<CompiledFile> Files { get; }

    /// <summary>NinjaTrader's own files (@….cs) that were left out because the host has what they declare.</summary>
    public IReadOnlyList<string> PassedOver { get; }

    /// <summary>Strategies by class name.</summary>
    public IReadOnlyDictionary<string, Type> Strategies { get; }

    /// <summary>Indicators by class name.</summary>
    public IReadOnlyDictionary<string, Type> Indicators { get; }

    /// <summary>The classes that derive from one of NinjaTrader's and can run, by class name.</summary>
    public IReadOnlyDictionary<string, Type> Of<T>()
    {
        Dictionary<string, Type> types = new(StringComparer.Ordinal);
        foreach (Type type in Assembly?.GetTypes() ?? [])
        {
            bool canRun = type is { IsAbstract: false, IsPublic: true, IsGenericType: false }
                && ScriptBase.All.All(known => known.Intermediate != type.Name);
            if (canRun && typeof(T).IsAssignableFrom(type)) types.TryAdd(type.Name, type);
        }

        return types;
    }

    /// <summary>True when everything compiled.</summary>
    public bool Ok => Assembly is not null;

    /// <summary>The same compilation loaded once more: its static fields begin anew.</summary>
    public CompiledScripts LoadAgain() => new(Files, PassedOver, _context?.Again());

    /// <summary>Unloads the assembly as soon as nothing uses it any more.</summary>
    public void Dispose() => _context?.Unload();

    private Dictionary<string, Type> Named(Func<CompiledFile, IReadOnlyList<string>> names)
    {
        var wanted = Files.SelectMany(names).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, Type> types = new(StringComparer.Ordinal);
        foreach (Type type in Assembly?.GetTypes() ?? [])
            if (type is { IsAbstract: false, IsNested: false } && wanted.Contains(type.Name)) types.TryAdd(type.Name, type);
        return types;
    }
}
