using System;
using System.Reflection;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Checks a grid against the strategy before its first run, so that no run of many is lost to a wrong value.</summary>
internal static class GridValues
{
    /// <summary>Every value must be one that the property takes.</summary>
    /// <exception cref="WrongRequestException">
    /// The strategy has no such property, or a value is none of its type or outside of its [Range].
    /// </exception>
    public static void Check(ParameterGrid grid, Type strategy)
    {
        foreach (ParameterAxis axis in grid.Axes)
        {
            PropertyInfo property = PropertyOf(axis, strategy);
            foreach (string value in axis.Values) Asked(() => ScriptParameter.ValueOf(property, value));
        }
    }

    /// <summary>The strategy's property that the axis varies.</summary>
    /// <exception cref="WrongRequestException">There is none.</exception>
    public static PropertyInfo PropertyOf(ParameterAxis axis, Type strategy) =>
        Asked(() => ScriptParameter.Find(strategy, axis.Name));

    private static T Asked<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (ArgumentException e)
        {
            throw new WrongRequestException(RequestPart.Grid, $"{e.Message}", e);
        }
    }
}
