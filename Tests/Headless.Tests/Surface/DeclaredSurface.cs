using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>The members that an assembly declares for scripts, in the notation of documentation comments.</summary>
internal sealed class DeclaredSurface
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly Dictionary<string, Type> _types;

    internal DeclaredSurface(Assembly assembly) =>
        _types = assembly.GetTypes().Where(t => t.FullName is not null).ToDictionary(t => t.FullName!.Replace('+', '.'));

    /// <summary>What is wrong with a documented member: null, "missing …" or "differs …".</summary>
    internal string? Fault(string kind, string documented)
    {
        if (kind == "T") return _types.ContainsKey(documented) ? null : "missing " + documented;
        int bracket = documented.IndexOf('(');
        string path = bracket < 0 ? documented : documented[..bracket];
        string arguments = bracket < 0 ? "" : documented[bracket..];
        int dot = path.LastIndexOf('.');
        if (!_types.TryGetValue(path[..dot], out Type? type)) return "missing " + documented;
        string name = path[(dot + 1)..];
        string[] signatures = Signatures(type, name).ToArray();
        if (signatures.Length == 0) return "missing " + documented;
        return signatures.Contains(arguments) ? null : "differs " + documented;
    }

    private static IEnumerable<string> Signatures(Type type, string name)
    {
        int generic = name.IndexOf('`');
        string plain = generic < 0 ? name : name[..generic];
        if (plain == "#ctor") return type.GetConstructors(All).Where(Visible).Select(c => Arguments(c.GetParameters()));
        IEnumerable<Type> line = Ancestry(type).Concat(type.GetInterfaces());
        IEnumerable<MemberInfo> members = line.SelectMany(t => t.GetMember(plain, All | BindingFlags.DeclaredOnly));
        return members.SelectMany<MemberInfo, string>(member => member switch
        {
            MethodInfo method => Visible(method) ? [Arguments(method.GetParameters())] : [],
            PropertyInfo property => [property.GetIndexParameters().Length == 0 ? "" : Arguments(property.GetIndexParameters())],
            FieldInfo or EventInfo => [""],
            _ => [],
        });
    }

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType) yield return t.IsGenericType ? t.GetGenericTypeDefinition() : t;
    }

    private static string Arguments(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(",", parameters.Select(p => Name(p.ParameterType))) + ")";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!) + "@";
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsGenericType) return type.FullName!.Replace('+', '.');
        string open = type.GetGenericTypeDefinition().FullName!;
        return open[..open.IndexOf('`')] + "{" + string.Join(",", type.GetGenericArguments().Select(Name)) + "}";
    }
}
