#if NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;

namespace NT8Bridge.Tests;

/// <summary>What NinjaTrader would have to load beside the engine: a clash there breaks the user's whole install.</summary>
[TestClass]
public sealed class ReferencesTests
{
    private static readonly Version Framework = new(4, 0, 0, 0);

    // Of the framework's own assemblies, those that exist in another version on many machines too, or that NinjaTrader's
    // own folder replaces.
    private static readonly string[] Disputed =
    {
        "netstandard", "System.Memory", "System.Buffers", "System.Net.Http", "System.IO.Compression",
        "System.Diagnostics.Tracing", "System.Runtime", "System.ValueTuple", "System.Runtime.CompilerServices.Unsafe",
        "System.Threading.Tasks.Extensions",
    };

    [TestMethod]
    public void The_engine_asks_for_nothing_that_NinjaTrader_lacks()
    {
        AssemblyName[] references = typeof(WarmCache).Assembly.GetReferencedAssemblies();
        IEnumerable<string> wrong = references.Where(r => !IsAllowed(r)).Select(r => r.FullName);
        Assert.IsEmpty(wrong, string.Join("; ", wrong));
        Assert.IsTrue(references.Any(r => r.Name == "mscorlib"), "the engine's references were read");
    }

    [TestMethod]
    public void The_public_surface_shows_no_type_of_a_library()
    {
        Type[] types = typeof(WarmCache).Assembly.GetExportedTypes();
        string[] wrong = types.SelectMany(Shown).Select(t => t.Assembly).Distinct()
            .Where(a => a != typeof(WarmCache).Assembly && a.GetName().Name is not ("mscorlib" or "System" or "System.Core"))
            .Select(a => a.FullName).ToArray();
        Assert.IsEmpty(wrong, string.Join("; ", wrong));
        Assert.IsGreaterThan(20, types.Length);
    }

    private static bool IsAllowed(AssemblyName reference) => reference.Name switch
    {
        "Newtonsoft.Json" => reference.Version == new Version(13, 0, 0, 0),
        "ParquetSharp" => true,
        _ => reference.Version == Framework && !Disputed.Contains(reference.Name),
    };

    private static IEnumerable<Type> Shown(Type type)
    {
        const BindingFlags Visible =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type> signatures = type.GetMembers(Visible).SelectMany(member => member switch
        {
            MethodInfo m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType),
            ConstructorInfo c => c.GetParameters().Select(p => p.ParameterType),
            PropertyInfo p => new[] { p.PropertyType },
            FieldInfo f => new[] { f.FieldType },
            EventInfo e => new[] { e.EventHandlerType },
            _ => Type.EmptyTypes,
        });
        return signatures.Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object)).Where(t => !t.IsGenericParameter);
    }
}
#endif
