using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Names;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>A property of a script that a user sets by its name, and what values it takes.</summary>
internal static class ScriptParameter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>
    /// The property of that name, the most derived one where it hides an inherited one, else the only one that differs from it in
    /// upper and lower case alone.
    /// </summary>
    /// <exception cref="ArgumentException">There is none that can be set, or several differ in that way.</exception>
    internal static PropertyInfo Find(Type script, string name)
    {
        if (Declaration(script, name) is { } exact) return exact;
        string[] alike =
        [
            .. ScriptProperties.Of(script).Select(property => property.Name).Distinct(StringComparer.Ordinal)
                .Where(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)),
        ];
        if (alike.Length > 1)
        {
            throw new ArgumentException(
                $"{script.Name} has the properties {string.Join(" and ", alike)}; write one of them as the script does.");
        }

        if (alike.Length == 1 && Declaration(script, alike[0]) is { } found) return found;
        string[] known =
        [
            .. ScriptProperties.Of(script)
                .Where(property => property.IsDefined(typeof(NinjaScriptPropertyAttribute), inherit: true))
                .Select(property => property.Name).Distinct(StringComparer.Ordinal),
        ];
        string question = NearNames.Question(name, Names(script));
        throw new ArgumentException(
            $"{script.Name} has no property '{name}'{(question.Length > 0 ? question : ".")}"
            + $"{(known.Length == 0 ? "" : $" Its parameters: {string.Join(", ", known)}.")}");
    }

    /// <summary>The value in the type of the property.</summary>
    /// <exception cref="ArgumentException">It is no value of that type, or outside of the property's [Range].</exception>
    internal static object? ValueOf(PropertyInfo property, object value)
    {
        object? converted = Convert(value, property.PropertyType, property.Name);
        if (property.GetCustomAttribute<RangeAttribute>(inherit: true) is { } range) Check(property.Name, converted, range);
        return converted;
    }

    /// <summary>The value in that type; <paramref name="name"/> is whose it is.</summary>
    /// <exception cref="ArgumentException">It is no value of that type.</exception>
    internal static object? Convert(object value, Type type, string name)
    {
        if (type.IsInstanceOfType(value)) return value;
        if (value is string text)
        {
            return ValueText.TryRead(text, type, out object? read)
                ? read
                : throw new ArgumentException($"{name}: {ValueKind.IsNone(value, type)}.");
        }

        try
        {
            return System.Convert.ChangeType(value, Nullable.GetUnderlyingType(type) ?? type, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            throw new ArgumentException($"{name}: {ValueKind.IsNone(value, type)}.", exception);
        }
    }

    /// <summary>Every name that a user can set, scripts' own before those of NinjaTrader's classes.</summary>
    private static IEnumerable<string> Names(Type script) =>
        ScriptProperties.Of(script).Select(property => property.Name).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The declaration that a script's own code means by the name; null where that one cannot be set. An override may leave the
    /// setter to what it overrides.
    /// </summary>
    private static PropertyInfo? Declaration(Type script, string name)
    {
        for (Type? type = script; type is not null; type = type.BaseType)
        {
            PropertyInfo? property = type.GetProperties(Declared)
                .FirstOrDefault(one => one.Name == name && one.GetIndexParameters().Length == 0);
            if (property is null) continue;
            if (property.GetSetMethod() is not null) return property;
            MethodInfo? getter = property.GetGetMethod();
            if (getter is null || getter.GetBaseDefinition() == getter) return null;
        }

        return null;
    }

    private static void Check(string name, object? value, RangeAttribute range)
    {
        bool isInside;
        try
        {
            // Asked first in any case: it is what reads limits that are written as text.
            isInside = range.IsValid(value);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException or InvalidCastException)
        {
            throw new ArgumentException($"{name}: its [Range] cannot be used: {e.Message}", e);
        }

        // The attribute would round 10.4 to the type of its limits, and so let it pass [Range(1, 10)].
        if (value is not null && ValueKind.IsNumber(value.GetType()) && Real(range.Minimum) is { } least
            && Real(range.Maximum) is { } most)
        {
            double number = System.Convert.ToDouble(value, CultureInfo.InvariantCulture);
            isInside = number >= least && number <= most;
        }

        if (isInside) return;
        string allowed = Allowed(range.Minimum, range.Maximum);
        throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"{name}: {value} is outside of its [Range]; write {allowed}."));
    }

    private static double? Real(object limit) => ValueKind.IsNumber(limit.GetType())
        ? System.Convert.ToDouble(limit, CultureInfo.InvariantCulture)
        : null;

    private static string Allowed(object least, object most) =>
        most is int.MaxValue or long.MaxValue or double.MaxValue or double.PositiveInfinity
            ? string.Create(CultureInfo.InvariantCulture, $"{least} or more")
            : least is int.MinValue or long.MinValue or double.MinValue or double.NegativeInfinity
                ? string.Create(CultureInfo.InvariantCulture, $"{most} or less")
                : string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");
}
