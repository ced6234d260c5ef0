using System;
using System.Linq;
using System.Reflection;

namespace NinjaTrader.Core;

/// <summary>The assemblies that hold scripts.</summary>
public class AssemblyRegistry
{
    internal AssemblyRegistry()
    {
    }

    /// <summary>The assembly of that name; null where none is loaded.</summary>
    public Assembly? this[string name] =>
        AppDomain.CurrentDomain.GetAssemblies().LastOrDefault(assembly => assembly.GetName().Name == name);

    /// <summary>The type of that full name in the platform or in a script; null where there is none.</summary>
    public Type? GetType(string typeName) =>
        AppDomain.CurrentDomain.GetAssemblies().Reverse().Where(IsOurs)
            .Select(assembly => assembly.GetType(typeName, throwOnError: false)).FirstOrDefault(type => type is not null);

    /// <summary>All types of the platform and of scripts that derive from a type and can be made.</summary>
    public Type[] GetDerivedTypes(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return AppDomain.CurrentDomain.GetAssemblies().Where(IsOurs).SelectMany(assembly => assembly.GetTypes())
            .Where(other => !other.IsAbstract && other != type && type.IsAssignableFrom(other)).ToArray();
    }

    /// <summary>Whether a type is a script's, not the platform's.</summary>
    public bool IsNinjaTraderCustomAssembly(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return IsScripts(type.Assembly);
    }

    private static bool IsOurs(Assembly assembly) => assembly == typeof(AssemblyRegistry).Assembly || IsScripts(assembly);

    private static bool IsScripts(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Any(reference => reference.Name == typeof(AssemblyRegistry).Assembly.GetName().Name)
        && assembly.GetName().Name?.StartsWith("NT8Bridge.Headless", StringComparison.Ordinal) != true;
}
