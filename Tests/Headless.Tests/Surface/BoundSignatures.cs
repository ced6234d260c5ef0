using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>
/// The members that an assembly offers to scripts, written as a compiler binds them: <c>Type.Member(Parameters)Return</c>, with
/// <c>static</c> behind what needs no object, <c>+</c> before a nested type, <c>!0</c> and <c>!!0</c> for type arguments of a
/// type and of a method.
/// </summary>
internal sealed class BoundSignatures
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, Type> _types;
    private readonly Dictionary<Type, HashSet<string>> _members = [];

    internal BoundSignatures(Assembly assembly) =>
        _types = assembly.GetTypes().Where(type => type.IsVisible).ToDictionary(type => type.FullName!);

    /// <summary>Whether the type, or one it derives from, has exactly this member for scripts.</summary>
    internal bool Has(string member)
    {
        int end = member.IndexOfAny(['(', ':']);
        string path = member[..end];
        int dot = path.EndsWith("..ctor", StringComparison.Ordinal) ? path.Length - 6 : path.LastIndexOf('.');
        return _types.TryGetValue(path[..dot], out Type? type) && MembersOf(type).Contains(member[(dot + 1)..]);
    }

    private HashSet<string> MembersOf(Type type)
    {
        if (_members.TryGetValue(type, out HashSet<string>? members)) return members;
        members = [.. type.GetConstructors(Declared).Where(Visible).Select(made => ".ctor" + Parameters(made) + "Void")];
        IEnumerable<Type> line = type.IsInterface ? [type, .. type.GetInterfaces()] : Ancestry(type);
        foreach (Type declaring in line)
        {
            members.UnionWith(declaring.GetMethods(Declared).Where(Visible).Select(Text));
            members.UnionWith(declaring.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily)
                .Select(field => $"{field.Name}:{Name(field.FieldType)}"));
        }

        return _members[type] = members;
    }

    private static string Text(MethodInfo method) =>
        method.Name + (method.IsGenericMethod ? "`" + method.GetGenericArguments().Length : string.Empty) + Parameters(method)
        + Name(method.ReturnType) + (method.IsStatic ? " static" : string.Empty);

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType) yield return t;
    }

    private static string Parameters(MethodBase method) =>
        "(" + string.Join(",", method.GetParameters().Select(parameter => Name(parameter.ParameterType))) + ")";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!) + "&";
        if (type.IsArray) return Name(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : "[,]");
        if (type.IsGenericMethodParameter) return "!!" + type.GenericParameterPosition;
        if (type.IsGenericParameter) return "!" + type.GenericParameterPosition;
        if (type.IsPrimitive || type == typeof(string) || type == typeof(object) || type == typeof(void)) return type.Name;
        if (!type.IsGenericType) return type.FullName!;
        return type.GetGenericTypeDefinition().FullName + "<" + string.Join(",", type.GetGenericArguments().Select(Name)) + ">";
    }
}
