using System;
using System.Collections.Generic;
using System.Linq;
using System.Windows;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Geometry of drawings.</summary>
public abstract partial class DrawingTool
{
    /// <summary>Plane geometry; y grows downwards, as on a screen.</summary>
    public static class MathHelper
    {
        /// <summary>On which side of a line a point lies, seen along the line.</summary>
        public enum PointLineLocation
        {
            LeftOrAbove,
            DirectlyOnLine,
            RightOrBelow,
        }

        /// <summary>Radians of an angle in degrees.</summary>
        public static float DegreesToRadians(float degrees) => degrees * (float)(Math.PI / 180);

        /// <summary>Whether a condition holds for the newest value (the first) but not for all older ones.</summary>
        public static bool DidPredicateCross(IList<ChartAlertValue> values, Predicate<ChartAlertValue> predicate)
        {
            ArgumentNullException.ThrowIfNull(values);
            ArgumentNullException.ThrowIfNull(predicate);
            return values.Count > 1 && predicate(values[0]) && values.Skip(1).Any(value => !predicate(value));
        }

        /// <summary>
        /// Where a point lies: left or above, on, or right or below the line, whichever way round the line is drawn.
        /// </summary>
        public static PointLineLocation GetPointLineLocation(Point start, Point end, Point point)
        {
            // Seen from left to right (a steep one from top to bottom), so that the side is the same for both directions.
            if (start.X > end.X || (start.X == end.X && start.Y > end.Y)) (start, end) = (end, start);
            double side = ((end.X - start.X) * (point.Y - start.Y)) - ((end.Y - start.Y) * (point.X - start.X));
            if (start.X == end.X) side = point.X - start.X;
            return Math.Abs(side) < 1e-9 ? PointLineLocation.DirectlyOnLine
                : side < 0 ? PointLineLocation.LeftOrAbove : PointLineLocation.RightOrBelow;
        }

        /// <summary>Whether a point is nearer than a distance to the stretch from a start along a vector.</summary>
        public static bool IsPointAlongVector(Point point, Point start, Vector vector, double maxDistance)
        {
            double length2 = (vector.X * vector.X) + (vector.Y * vector.Y);
            double dx = point.X - start.X;
            double dy = point.Y - start.Y;
            double along = length2 == 0 ? 0 : Math.Clamp(((dx * vector.X) + (dy * vector.Y)) / length2, 0, 1);
            double fromX = dx - (along * vector.X);
            double fromY = dy - (along * vector.Y);
            return Math.Sqrt((fromX * fromX) + (fromY * fromY)) <= maxDistance;
        }

        /// <summary>Whether a point lies in an ellipse with these half axes.</summary>
        public static bool IsPointInsideEllipse(Point center, Point point, double radiusX, double radiusY)
        {
            if (radiusX <= 0 || radiusY <= 0) return false;
            double x = (point.X - center.X) / radiusX;
            double y = (point.Y - center.Y) / radiusY;
            return (x * x) + (y * y) <= 1;
        }

        /// <summary>Whether a point lies in a triangle or on its edge.</summary>
        public static bool IsPointInsideTriangle(Point point, Point corner1, Point corner2, Point corner3)
        {
            double side1 = Side(point, corner1, corner2);
            double side2 = Side(point, corner2, corner3);
            double side3 = Side(point, corner3, corner1);
            bool hasNegative = side1 < 0 || side2 < 0 || side3 < 0;
            bool hasPositive = side1 > 0 || side2 > 0 || side3 > 0;
            return !(hasNegative && hasPositive);
        }

        private static double Side(Point point, Point from, Point to) =>
            ((point.X - to.X) * (from.Y - to.Y)) - ((from.X - to.X) * (point.Y - to.Y));
    }
}
