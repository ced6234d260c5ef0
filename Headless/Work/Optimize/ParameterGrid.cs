using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>All combinations of the values that parameters are to take.</summary>
public sealed class ParameterGrid
{
    /// <summary>A grid of more combinations is refused.</summary>
    public const int MostCombinations = 1_000_000;

    private readonly List<ParameterAxis> _axes = [];

    /// <summary>Takes the axes; the first one changes slowest.</summary>
    /// <exception cref="WrongRequestException">An axis is there twice, or the grid has above a million combinations.</exception>
    public ParameterGrid(IEnumerable<ParameterAxis> axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        long count = 1;
        foreach (ParameterAxis axis in axes)
        {
            if (_axes.Any(other => other.Name.Equals(axis.Name, StringComparison.OrdinalIgnoreCase)))
                throw new WrongRequestException(RequestPart.Grid, $"{axis.Name} is there twice.");
            _axes.Add(axis);
            count *= axis.Values.Count;
            if (count > MostCombinations)
                throw new WrongRequestException(RequestPart.Grid, $"it has above 1,000,000 combinations; widen the steps.");
        }

        Count = (int)count;
    }

    /// <summary>Number of combinations.</summary>
    public int Count { get; }

    /// <summary>The parameters and their values in the order given.</summary>
    public IReadOnlyList<ParameterAxis> Axes => _axes;

    /// <summary>The parameters' names in the order given.</summary>
    public IEnumerable<string> Names => _axes.Select(axis => axis.Name);

    /// <summary>The combination at a position below <see cref="Count"/>: value by name.</summary>
    public IReadOnlyDictionary<string, string> this[int position]
    {
        get
        {
            string[] values = new string[_axes.Count];
            for (int axis = _axes.Count - 1; axis >= 0; axis--)
            {
                values[axis] = _axes[axis].Values[position % _axes[axis].Values.Count];
                position /= _axes[axis].Values.Count;
            }

            return _axes.Select((axis, i) => (axis.Name, Value: values[i]))
                .ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        }
    }
}
