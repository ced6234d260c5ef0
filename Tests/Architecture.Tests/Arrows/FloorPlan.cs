using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Architecture.Tests.Arrows;

/// <summary>The floors of one assembly's sources. The longest folder that holds a file is its floor.</summary>
internal sealed class FloorPlan
{
    private readonly IReadOnlyList<Floor> _floors;

    public FloorPlan(string name, string folder, IReadOnlyList<Floor> floors)
    {
        Name = name;
        Folder = folder;
        _floors = floors;
    }

    /// <summary>Name of the assembly.</summary>
    public string Name { get; }

    /// <summary>The folder that holds all its floors, from the root of the repository.</summary>
    public string Folder { get; }

    /// <summary>All floors.</summary>
    public IReadOnlyList<Floor> Floors => _floors;

    /// <summary>The floor of a file; null for one that no floor holds.</summary>
    public Floor? Of(string path) =>
        _floors.Where(floor => floor.Holds(path)).OrderByDescending(floor => floor.Folder.Length).FirstOrDefault();

    /// <summary>True when code of <paramref name="from"/> may name code of <paramref name="to"/>.</summary>
    public static bool Allows(Floor from, Floor to) => from == to || from.Uses.Contains(to.Folder);

    /// <summary>The floors in an order in which each stands above all that it uses.</summary>
    /// <exception cref="InvalidOperationException">There is none: some floors use each other in a ring.</exception>
    public IReadOnlyList<Floor> FromTheGround()
    {
        List<Floor> order = [];
        while (order.Count < _floors.Count)
        {
            Floor next = _floors.FirstOrDefault(floor =>
                    !order.Contains(floor) && floor.Uses.All(used => order.Any(below => below.Folder == used)))
                ?? throw new InvalidOperationException(
                    $"{Name}: these floors use each other in a ring, or a floor that is not there: "
                    + string.Join(", ", _floors.Except(order).Select(floor => floor.Folder)));
            order.Add(next);
        }

        return order;
    }
}
