namespace NT8Bridge.Headless.Statistics;

/// <summary>The line through points by least squares, and how well it fits.</summary>
internal sealed class LinearFit
{
    private int _count;
    private double _meanX;
    private double _meanY;
    private double _xx;
    private double _yy;
    private double _xy;

    /// <summary>What y rises by with one of x; 0 where x does not vary.</summary>
    public double Slope => _xx > 0 ? _xy / _xx : 0;

    /// <summary>Squared correlation of y with x; 0 where either does not vary.</summary>
    public double RSquared => _xx > 0 && _yy > 0 ? _xy * _xy / (_xx * _yy) : 0;

    /// <summary>Updates means and co-moments (Welford), which stay exact where plain sums would cancel.</summary>
    public void Add(double x, double y)
    {
        _count++;
        double dx = x - _meanX;
        double dy = y - _meanY;
        _meanX += dx / _count;
        _meanY += dy / _count;
        _xx += dx * (x - _meanX);
        _yy += dy * (y - _meanY);
        _xy += dx * (y - _meanY);
    }
}
