#pragma once

#include "ui/models/facestore.h"

#include <QWidget>

namespace retinue {

/// Five portraits held like a hand of cards: the ornament of the empty page.
class CardFan : public QWidget
{
    Q_OBJECT

public:
    /// Shows the first five of @p faces.
    explicit CardFan(const QList<SketchTraits> &faces, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool isReady() const { return !m_store.isBusy(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SketchTraits> m_faces;
    FaceStore m_store;
};

} // namespace retinue
