namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>How far the Sharpe ratio of the best run can be believed; all ratios are of a day.</summary>
/// <param name="Sharpe">The best run's.</param>
/// <param name="Days">Number of its days.</param>
/// <param name="Skewness">Of its daily profits.</param>
/// <param name="Kurtosis">Of its daily profits; 3 for normal ones.</param>
/// <param name="Trials">Number of runs.</param>
/// <param name="IndependentTrials">How many of them count as independent, by the mean correlation of their daily profits.</param>
/// <param name="Variance">Variance of the runs' ratios.</param>
/// <param name="ExpectedMaximum">The ratio that the best of so many independent runs without an edge is expected to have.</param>
/// <param name="Probabilistic">The probability that the true ratio is above 0, were it the only run.</param>
/// <param name="Deflated">The probability that it is above <paramref name="ExpectedMaximum"/>.</param>
/// <param name="MinimumTrackRecord">Days after which it is above 0 with 95 % confidence; infinite for a ratio of 0 or
/// less.</param>
public sealed record SharpeValidation(
    double Sharpe, int Days, double Skewness, double Kurtosis, int Trials, double IndependentTrials, double Variance,
    double ExpectedMaximum, double Probabilistic, double Deflated, double MinimumTrackRecord);
