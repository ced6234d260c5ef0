using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace System.Windows.Media;

/// <summary>Numbers, such as the lengths of dashes.</summary>
public sealed class DoubleCollection : Collection<double>
{
    /// <summary>None.</summary>
    public DoubleCollection()
    {
    }

    /// <summary>These numbers.</summary>
    public DoubleCollection(IEnumerable<double> collection)
        : base(collection.ToList())
    {
    }
}
