using System;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>An axis of the grid as an optimizer of a script knows it.</summary>
internal static class OptimizerParameter
{
    private static readonly Type[] Numbers =
    [
        typeof(byte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal),
    ];

    /// <summary>A number has a least and a greatest value and a step, everything else a list of values.</summary>
    /// <exception cref="WrongRequestException">
    /// The strategy has no such property, a value is none of its type, or the values of a number have no step.
    /// </exception>
    public static Parameter Of(ParameterAxis axis, Type strategy)
    {
        Type type = GridValues.PropertyOf(axis, strategy).PropertyType;
        Parameter parameter = new() { Name = axis.Name, ParameterType = type };
        if (Numbers.Contains(type)) SetNumbers(parameter, axis);
        else SetValues(parameter, axis);
        return parameter;
    }

    private static void SetNumbers(Parameter parameter, ParameterAxis axis)
    {
        decimal[] values = new decimal[axis.Values.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (!decimal.TryParse(axis.Values[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]))
                throw NoValue(parameter, axis.Values[i]);
        }

        decimal step = values.Length > 1 ? values[1] - values[0] : 1;
        if (step <= 0 || values.Skip(1).Zip(values, (next, before) => next - before).Any(distance => distance != step))
        {
            throw new WrongRequestException(
                RequestPart.Grid, $"an optimizer takes the range of a number: write {axis.Name}=from..to:step.");
        }

        parameter.Min = Typed(values[0]);
        parameter.Max = Typed(values[^1]);
        parameter.Increment = (double)step;
        parameter.Value = parameter.Min;

        object Typed(decimal value) => Convert.ChangeType(value, parameter.ParameterType, CultureInfo.InvariantCulture);
    }

    private static void SetValues(Parameter parameter, ParameterAxis axis)
    {
        parameter.EnumValues = [.. axis.Values.Select(Typed)];
        parameter.Min = parameter.Value = parameter.EnumValues[0];
        parameter.Max = parameter.EnumValues[^1];

        object Typed(string value) => ValueText.TryRead(value, parameter.ParameterType, out object? typed) && typed is not null
            ? typed
            : throw NoValue(parameter, value);
    }

    private static WrongRequestException NoValue(Parameter parameter, string value) =>
        new(RequestPart.Grid, $"{parameter.Name}: {ValueKind.IsNone(value, parameter.ParameterType)}.");
}
