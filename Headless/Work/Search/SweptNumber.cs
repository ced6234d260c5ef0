using System.Globalization;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// A number of the model outside of conditions, a threshold or a weight, for each value of the axis that it reads.
/// </summary>
/// <param name="Axis">Position of the axis; below 0 for a number that is the same in all variants.</param>
/// <param name="Values">The number for each value of the axis; the number itself without one.</param>
internal sealed record SweptNumber(int Axis, double[] Values)
{
    /// <summary>The number in a variant.</summary>
    public double Of(int[] digits) => Axis < 0 ? Values[0] : Values[digits[Axis]];

    /// <summary>Reads a place of the model; null for a weight that is left out, which is 1.</summary>
    public static SweptNumber Read(JToken? place, VariantSpace space)
    {
        if (place is null) return new SweptNumber(-1, [1]);
        string? name = ModelHoles.Names(place).FirstOrDefault();
        if (name is null) return new SweptNumber(-1, [Number(place)]);
        int axis = space.Find(name);
        return new SweptNumber(
            axis, [.. space.Axes[axis].Values.Select(value => Number(ModelHoles.Filled(place, _ => value)))]);
    }

    /// <summary>By its digits, as the engine reads it, and not by way of another kind of number.</summary>
    private static double Number(JToken token) =>
        double.Parse(token.ToString(Formatting.None), NumberStyles.Float, CultureInfo.InvariantCulture);
}
