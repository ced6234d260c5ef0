using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>All combinations of the values that parameters are to take.</summary>
public sealed class ParameterGrid
{
    /// <summary>An optimisation of more runs is refused; a search may choose so many from a grid that has more.</summary>
    public const int MostRuns = 1_000_000;

    /// <summary>Their positions have to be numbers.</summary>
    private const long MostCombinations = 1_000_000_000_000_000_000;

    private readonly List<ParameterAxis> _axes = [];
    private readonly List<Dictionary<string, int>> _places = [];

    /// <summary>Takes the axes; the first one changes slowest.</summary>
    /// <exception cref="WrongRequestException">An axis is there twice, or the grid has above 10^18 combinations.</exception>
    public ParameterGrid(IEnumerable<ParameterAxis> axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        long count = 1;
        foreach (ParameterAxis axis in axes)
        {
            if (_axes.Any(other => other.Name.Equals(axis.Name, StringComparison.OrdinalIgnoreCase)))
                throw new WrongRequestException(RequestPart.Grid, $"{axis.Name} is there twice.");
            _axes.Add(axis);
            Dictionary<string, int> places = new(StringComparer.Ordinal);
            for (int place = 0; place < axis.Values.Count; place++) places[axis.Values[place]] = place;
            _places.Add(places);
            if (count > MostCombinations / axis.Values.Count)
                throw new WrongRequestException(RequestPart.Grid, $"it has above 10^18 combinations; widen the steps.");
            count *= axis.Values.Count;
        }

        Count = count;
    }

    /// <summary>Number of combinations.</summary>
    public long Count { get; }

    /// <summary>The parameters and their values in the order given.</summary>
    public IReadOnlyList<ParameterAxis> Axes => _axes;

    /// <summary>The parameters' names in the order given.</summary>
    public IEnumerable<string> Names => _axes.Select(axis => axis.Name);

    /// <summary>The grid as a search sees it.</summary>
    internal SearchSpace Space => new([.. _axes.Select(axis => new SearchAxis(axis.Values.Count, axis.IsOrdered))]);

    /// <summary>
    /// The position of a combination: the last of them where a value is there twice; null where one is none of the grid's.
    /// </summary>
    internal long? PositionOf(IReadOnlyDictionary<string, string> chosen)
    {
        long position = 0;
        for (int axis = 0; axis < _axes.Count; axis++)
        {
            if (!_places[axis].TryGetValue(chosen[_axes[axis].Name], out int place)) return null;
            position = (position * _axes[axis].Values.Count) + place;
        }

        return position;
    }

    /// <summary>The combination at a position below <see cref="Count"/>: value by name.</summary>
    public IReadOnlyDictionary<string, string> this[long position]
    {
        get
        {
            string[] values = new string[_axes.Count];
            for (int axis = _axes.Count - 1; axis >= 0; axis--)
            {
                values[axis] = _axes[axis].Values[(int)(position % _axes[axis].Values.Count)];
                position /= _axes[axis].Values.Count;
            }

            return _axes.Select((axis, i) => (axis.Name, Value: values[i]))
                .ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        }
    }
}
